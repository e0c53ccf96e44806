package org.linli.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How the lines of the audit log are chained; changing it breaks every existing chain. */
final class AuditHash {
    static final String GENESIS = "0".repeat(64);

    private AuditHash() {}

    /** Fields are written {@code length:text;}, an absent one {@code -;}, so that no two lists look the same. */
    static String of(String... fields) {
        var canonical = new StringBuilder();
        for (var field : fields) {
            if (field == null) {
                canonical.append("-;");
            } else {
                canonical.append(field.length()).append(':').append(field).append(';');
            }
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(canonical.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
