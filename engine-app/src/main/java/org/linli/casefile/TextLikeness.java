package org.linli.casefile;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How much two texts share, by their pairs of neighbouring characters (Dice): what people write has no fixed words. */
public final class TextLikeness {
    private TextLikeness() {}

    /** From 0, nothing, to 1, the same but for punctuation and width. */
    public static double share(String one, String other) {
        var first = plain(one);
        var second = plain(other);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        if (first.equals(second)) {
            return 1;
        }
        var pairs = pairs(first);
        var others = pairs(second);
        var sum = pairs.size() + others.size();
        return sum == 0 ? 0 : 2.0 * common(pairs, others) / sum;
    }

    /** Only letters and digits, full-width ones made narrow. */
    static String plain(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static int common(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return both.size();
    }

    private static Set<String> pairs(String text) {
        var points = text.codePoints().toArray();
        Set<String> pairs = new HashSet<>();
        for (var start = 0; start + 1 < points.length; start++) {
            pairs.add(new String(points, start, 2));
        }
        return pairs;
    }
}
