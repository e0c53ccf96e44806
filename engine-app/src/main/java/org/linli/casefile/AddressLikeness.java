package org.linli.casefile;

/** Tells whether two addresses, as people write them, are likely to mean the same place within a grid. */
final class AddressLikeness {
    private static final double ENOUGH = 0.5;
    private static final int SHORTEST_PART = 3;

    private AddressLikeness() {}

    /** Whether one holds the other, or they share at least half of their pairs of neighbouring characters. */
    static boolean areAlike(String one, String other) {
        var first = TextLikeness.plain(one);
        var second = TextLikeness.plain(other);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        var shorter = first.length() <= second.length() ? first : second;
        var longer = first.length() <= second.length() ? second : first;
        return shorter.codePointCount(0, shorter.length()) >= SHORTEST_PART && longer.contains(shorter)
                || TextLikeness.share(first, second) >= ENOUGH;
    }
}
