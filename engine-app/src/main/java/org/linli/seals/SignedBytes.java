package org.linli.seals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a PDF says is signed in it, and the signature, read from its bytes as they stand: a stranger's file is never opened as a PDF,
 * since what it inflates to may fill the memory.
 *
 * @param content every byte but the signature
 * @param signature with the zeros of the room that it did not need
 */
record SignedBytes(byte[] content, byte[] signature) {
    private static final Pattern RANGE =
            Pattern.compile("/ByteRange\\s*+\\[\\s*+(\\d{1,9})\\s++(\\d{1,9})\\s++(\\d{1,9})\\s++(\\d{1,9})\\s*+]");
    /** Of a signature with its certificates; ours leave room for 24,000. */
    private static final int LONGEST = 100_000;

    /** Whether anything in the file says that it is signed. */
    static boolean isNamedIn(byte[] file) {
        return RANGE.matcher(text(file)).find();
    }

    /** The signature behind, before and between which nothing stands that it does not cover; empty if there is none. */
    static Optional<SignedBytes> of(byte[] file) {
        return RANGE.matcher(text(file))
                .results()
                .map(SignedBytes::range)
                .filter(range -> coversAll(range, file))
                .reduce((before, last) -> last)
                .map(range -> read(file, range));
    }

    private static SignedBytes read(byte[] file, int[] range) {
        var content = Arrays.copyOf(file, range[1] + range[3]);
        System.arraycopy(file, range[2], content, range[1], range[3]);
        var hex = new String(file, range[1] + 1, range[2] - range[1] - 2, StandardCharsets.ISO_8859_1);
        return new SignedBytes(content, HexFormat.of().parseHex(hex));
    }

    private static int[] range(MatchResult found) {
        return new int[] {number(found, 1), number(found, 2), number(found, 3), number(found, 4)};
    }

    private static boolean coversAll(int[] range, byte[] file) {
        var gap = range[2] - range[1];
        return range[0] == 0
                && range[1] > 0
                && gap > 2
                && gap <= 2 * LONGEST
                && range[2] + range[3] == file.length
                && file[range[1]] == '<'
                && file[range[2] - 1] == '>';
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
