package org.linli.ratings;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Draws what the codes of invitations and windows say: nobody guesses another. */
@Component
class RatingTokens {
    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    String next() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
