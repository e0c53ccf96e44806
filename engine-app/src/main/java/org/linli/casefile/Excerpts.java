package org.linli.casefile;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Cuts the piece out of a case's texts that shows why it was found. */
final class Excerpts {
    private static final int BEFORE = 20;
    private static final int LENGTH = 90;

    private Excerpts() {}

    /**
     * A piece of the text that has most of {@code words}, around the first of them; null when all that is found stands
     * in {@code shown}, which the reader sees anyway.
     */
    static String of(List<String> words, String shown, Stream<String> texts) {
        var sought = words.stream()
                .map(Excerpts::lower)
                .filter(word -> !lower(shown).contains(word))
                .toList();
        return texts.filter(Objects::nonNull)
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .filter(text -> found(sought, text) > 0)
                .reduce((first, next) -> found(sought, next) > found(sought, first) ? next : first)
                .map(text -> around(sought, text))
                .orElse(null);
    }

    private static long found(List<String> words, String text) {
        return words.stream().filter(lower(text)::contains).count();
    }

    private static String around(List<String> words, String text) {
        var first = words.stream()
                .mapToInt(lower(text)::indexOf)
                .filter(at -> at >= 0)
                .min();
        return cut(text, Math.min(first.orElse(0), text.length()));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String cut(String text, int at) {
        var from = whole(text, Math.max(0, at - BEFORE));
        var to = whole(text, Math.min(text.length(), from + LENGTH));
        return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }

    /** Never between the halves of a character. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
