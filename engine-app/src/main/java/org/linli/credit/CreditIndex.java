package org.linli.credit;

import java.util.List;
import org.linli.residents.DocumentNumber;
import org.linli.shared.persistence.DataCipher;
import org.springframework.stereotype.Component;

/** Finds by his document whom a reproach concerns, though that is stored encrypted. */
@Component
class CreditIndex {
    private final DataCipher cipher;

    CreditIndex(DataCipher cipher) {
        this.cipher = cipher;
    }

    String of(DocumentNumber identity) {
        return cipher.fingerprint(text(identity.kind().name(), identity.number().value()));
    }

    /** All under which it may be stored, each with another key. */
    List<String> all(DocumentNumber identity) {
        return cipher.fingerprints(
                text(identity.kind().name(), identity.number().value()));
    }

    static String text(String kind, String number) {
        return "credit-document:" + kind + ':' + number;
    }
}
