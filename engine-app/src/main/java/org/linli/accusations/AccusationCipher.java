package org.linli.accusations;

import java.nio.file.Path;
import java.util.List;
import org.linli.shared.LinliSettings;
import org.linli.shared.persistence.SeparateCipher;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Encrypts what accusations say with a key of their own: who has the data key reads none. */
@Component
class AccusationCipher {
    private final SeparateCipher cipher;

    AccusationCipher(
            AccusationSettings settings,
            LinliSettings installation,
            @Value("${spring.datasource.url}") String database) {
        cipher = new SeparateCipher(
                "LINLI_ACCUSATION_KEY",
                Path.of("accusations"),
                settings.key(),
                settings.otherKeys(),
                installation,
                database);
    }

    String encrypt(String text) {
        return cipher.encrypt(text);
    }

    String decrypt(String stored) {
        return cipher.decrypt(stored);
    }

    String fingerprint(String text) {
        return cipher.fingerprint(text);
    }

    /** Under each known key. */
    List<String> fingerprints(String text) {
        return cipher.fingerprints(text);
    }

    SeparateCipher separate() {
        return cipher;
    }
}
