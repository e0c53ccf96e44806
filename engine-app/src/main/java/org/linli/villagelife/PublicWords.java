package org.linli.villagelife;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What a whole village reads has no telephone and no number of a document, however they are written. */
final class PublicWords {
    private static final String CHINESE = "〇零一二三四五六七八九幺";
    private static final String DIGITS = "001234567891";
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{7,}");

    private PublicWords() {}

    static boolean hasNumbers(String text) {
        var plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(PublicWords::digit)
                .forEach(plain::appendCodePoint);
        return LONG_NUMBER.matcher(plain).find();
    }

    private static int digit(int character) {
        var at = CHINESE.indexOf(character);
        return at < 0 ? character : DIGITS.charAt(at);
    }
}
