package org.linli.accounts;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.linli.residents.PersonIndex;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/** Mobile telephones as people type them, written in one way. */
@Component
class Phones {
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");

    private final PersonIndex index;

    Phones(PersonIndex index) {
        this.index = index;
    }

    /** @throws InvalidRequestException if that is no mobile telephone */
    PersonalText require(String text) {
        var digits = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s-]", "")
                .replaceFirst("^(\\+86|0086)", "");
        if (!MOBILE.matcher(digits).matches()) {
            throw new InvalidRequestException("phone", "account.phone");
        }
        return new PersonalText(digits);
    }

    String index(PersonalText phone) {
        return index.ofPhone(phone.value());
    }

    /** All under which it may be stored. */
    List<String> indexes(PersonalText phone) {
        return index.allOfPhone(phone.value());
    }
}
