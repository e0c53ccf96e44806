package org.linli.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Chains append-only rows: each row's hash covers its fields and the hash of the row before it. */
public final class HashChain {
    /** What the first row of a chain follows. */
    public static final String START = "0".repeat(64);

    private HashChain() {}

    /** The hash of a row, 64 hexadecimal digits; fields are length-prefixed, so no two rows read the same. */
    public static String next(String previous, Object... fields) {
        var digest = sha256();
        add(digest, previous);
        for (var field : fields) {
            add(digest, field == null ? "" : "=" + field);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has SHA-256
        }
    }
}
