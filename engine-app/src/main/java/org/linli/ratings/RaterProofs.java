package org.linli.ratings;

import org.linli.shared.persistence.DataCipher;
import org.springframework.stereotype.Component;

/** What was said is shown only where it was said: on the device that keeps the proof, or to the account that rated. */
@Component
public class RaterProofs {
    private static final String PURPOSE = "rated";

    private final DataCipher cipher;

    RaterProofs(DataCipher cipher) {
        this.cipher = cipher;
    }

    /** What the device keeps that rated by this token. */
    public String of(String token) {
        return cipher.seal(PURPOSE, token);
    }

    boolean knows(Rater rater, Rating rating) {
        return rater.account() != null && rater.account().equals(rating.raterAccount())
                || rater.proof() != null
                        && cipher.open(PURPOSE, rater.proof())
                                .filter(rating.token()::equals)
                                .isPresent();
    }
}
