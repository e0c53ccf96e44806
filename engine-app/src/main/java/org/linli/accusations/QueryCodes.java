package org.linli.accusations;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import org.linli.shared.HashChain;
import org.springframework.stereotype.Component;

/** Codes with which accusers follow their accusations: nobody guesses one, and the database knows only its hash. */
@Component
class QueryCodes {
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"; // none that look alike
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final int SECRET_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final AccusationCipher cipher;

    QueryCodes(AccusationCipher cipher) {
        this.cipher = cipher;
    }

    /** The same for the same request, so that whoever sends it again gets his code and nobody keeps it for him. */
    String of(String requestKey) {
        return requestKey == null ? next() : code(cipher.fingerprint("code:" + requestKey));
    }

    private String next() {
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return code(HexFormat.of().formatHex(secret));
    }

    private static String code(String hex) {
        var bytes = HexFormat.of().parseHex(hex);
        var code = new StringBuilder();
        for (var index = 0; index < LENGTH; index++) {
            if (index > 0 && index % GROUP == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt(bytes[index] & LETTERS.length() - 1));
        }
        return code.toString();
    }

    /** However it was typed. */
    static String hash(String code) {
        var letters = code.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return HashChain.next(HashChain.START, "accusation-code", letters);
    }

    static String hashOfRequest(String requestKey) {
        return requestKey == null ? null : HashChain.next(HashChain.START, "accusation-request", requestKey);
    }
}
