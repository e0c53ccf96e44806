package org.linli.accounts;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Draws names of accounts, claims and requests from which nothing can be told. */
@Component
class RandomNumbers {
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 12;

    private final SecureRandom random = new SecureRandom();

    String next() {
        return random.ints(LENGTH, 0, ALPHABET.length())
                .collect(StringBuilder::new, (text, at) -> text.append(ALPHABET.charAt(at)), StringBuilder::append)
                .toString();
    }
}
