package org.linli.plates;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Draws what the codes of plates say: nothing can be told from it, and nobody guesses another. */
@Component
class PlateTokens {
    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    String next() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
