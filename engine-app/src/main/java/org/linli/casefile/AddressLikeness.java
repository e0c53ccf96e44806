package org.linli.casefile;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells whether two addresses, as people write them, are likely to mean the same place within a grid. */
final class AddressLikeness {
    private static final double ENOUGH = 0.5;
    private static final int SHORTEST_PART = 3;

    private AddressLikeness() {}

    /** Whether one holds the other, or they share at least half of their pairs of neighbouring characters. */
    static boolean areAlike(String one, String other) {
        var first = plain(one);
        var second = plain(other);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        if (first.equals(second)) {
            return true;
        }
        var shorter = first.length() <= second.length() ? first : second;
        var longer = first.length() <= second.length() ? second : first;
        return shorter.codePointCount(0, shorter.length()) >= SHORTEST_PART && longer.contains(shorter)
                || 2.0 * common(pairs(first), pairs(second))
                        >= ENOUGH * (pairs(first).size() + pairs(second).size());
    }

    /** Only letters and digits, full-width ones made narrow. */
    private static String plain(String address) {
        return address == null
                ? ""
                : Normalizer.normalize(address, Normalizer.Form.NFKC)
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
