package org.linli.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.linli.shared.persistence.DataCipher;
import org.springframework.stereotype.Component;

/** Finds telephone numbers that are stored encrypted: by a keyed fingerprint of their digits. */
@Component
public class PhoneIndex {
    private final DataCipher cipher;

    PhoneIndex(DataCipher cipher) {
        this.cipher = cipher;
    }

    /** The fingerprint that is stored beside a number; blanks, hyphens and the country's code do not count. */
    public String of(String phone) {
        return cipher.fingerprint(digits(phone));
    }

    /** All under which a number may be stored: older ones were taken of the number as it was typed. */
    List<String> allOf(String phone) {
        return Stream.of(digits(phone), phone.strip())
                .distinct()
                .flatMap(number -> cipher.fingerprints(number).stream())
                .toList();
    }

    static String digits(String phone) {
        var digits = phone.replaceAll("[^0-9]", "");
        return phone.strip().startsWith("+86") ? digits.substring(2) : digits;
    }
}
