package org.linli.casefile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts texts into terms, the same way for what is written and for what is looked for.
 *
 * <p>Chinese has no blanks between words, so every two neighbouring characters are a term. Latin letters and digits in a
 * row are one character here, and a term of their own. Widths and cases are levelled; punctuation parts.
 */
public final class SearchTerms {
    /** A text of 2000 characters has no more; what comes later in a longer one is not found by. */
    private static final int MAX_TERMS = 4000;

    private SearchTerms() {}

    /** Width and case levelled. */
    static String level(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** The terms of texts that belong together; null counts as nothing. */
    public static Set<Integer> of(Iterable<String> texts) {
        Set<Integer> terms = new LinkedHashSet<>();
        for (var text : texts) {
            for (var run : runs(text)) {
                addTerms(run, terms);
            }
            if (terms.size() >= MAX_TERMS) {
                return terms;
            }
        }
        return terms;
    }

    /** Whether a text that has the word's terms has the word: one row of letters and digits, or two neighbours. */
    static boolean areSure(String word) {
        var runs = runs(word);
        return runs.size() == 1
                && String.join("", runs.get(0)).length() == level(word).length()
                && (runs.get(0).size() == 2
                        || runs.get(0).size() == 1 && isWord(runs.get(0).get(0)));
    }

    /** The terms of the neighbouring ideographs in a part of a text: whatever stands around it, the text has them. */
    static Set<Integer> pairsIn(String part) {
        Set<Integer> pairs = new LinkedHashSet<>();
        for (var run : runs(part)) {
            for (var i = 1; i < run.size(); i++) {
                if (isIdeograph(run.get(i - 1)) && isIdeograph(run.get(i))) {
                    pairs.add(number(run.get(i - 1) + ' ' + run.get(i)));
                }
            }
        }
        return pairs;
    }

    private static boolean isIdeograph(String unit) {
        return Character.isIdeographic(unit.codePointAt(0));
    }

    private static void addTerms(List<String> run, Set<Integer> terms) {
        for (var i = 0; i < run.size(); i++) {
            if (isWord(run.get(i))) {
                terms.add(number(run.get(i)));
            }
            if (i > 0) {
                terms.add(number(run.get(i - 1) + ' ' + run.get(i)));
            }
        }
    }

    /** FNV-1a: of two million different terms, one in two thousand shares its number with another. */
    private static int number(String term) {
        var number = 0x811C9DC5;
        for (var i = 0; i < term.length(); i++) {
            number = (number ^ term.charAt(i)) * 0x01000193;
        }
        return number;
    }

    /** The rows of neighbours in a text. */
    private static List<List<String>> runs(String text) {
        List<List<String>> runs = new ArrayList<>();
        if (text == null) {
            return runs;
        }
        var levelled = level(text);
        List<String> run = new ArrayList<>();
        for (var at = 0; at < levelled.length(); ) {
            var end = end(levelled, at);
            if (isPart(levelled.codePointAt(at))) {
                run.add(levelled.substring(at, end));
            } else if (!run.isEmpty()) {
                runs.add(run);
                run = new ArrayList<>();
            }
            at = end;
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    /** Where the unit that begins at {@code at} ends: after one character, or after all letters and digits in a row. */
    private static int end(String text, int at) {
        var end = at + Character.charCount(text.codePointAt(at));
        if (isLetterOrDigit(text.codePointAt(at))) {
            while (end < text.length() && isLetterOrDigit(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
        }
        return end;
    }

    private static boolean isWord(String unit) {
        return isLetterOrDigit(unit.codePointAt(0));
    }

    private static boolean isLetterOrDigit(int character) {
        return Character.isLetterOrDigit(character) && !Character.isIdeographic(character);
    }

    /** Letters, digits and pictures are parts of words; blanks, signs and everything invisible part them. */
    private static boolean isPart(int character) {
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.OTHER_SYMBOL;
    }
}
