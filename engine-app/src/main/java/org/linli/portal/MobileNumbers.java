package org.linli.portal;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Finds mobile numbers in what people write: somebody's own telephone does not belong on a public board. */
final class MobileNumbers {
    private static final String WORDED = "〇零洞一壹幺二贰两三叁四肆五伍六陆七柒拐八捌九玖勾";
    private static final String DIGITS = "000111222334455667778899" + "9";
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)(?:\\+?(?:00)?86)?1[3-9]\\d{9}(?!\\d)");

    private MobileNumbers() {}

    /** In figures of any width or in words, with or without signs between them and the code of the country before. */
    static boolean isIn(String text) {
        var levelled = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .map(MobileNumbers::digit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("[\\s()\\-_.·•—–/]", "");
        return MOBILE.matcher(levelled).find();
    }

    private static int digit(int character) {
        var place = WORDED.indexOf(character);
        if (place >= 0) {
            return DIGITS.charAt(place);
        }
        var value = Character.digit(character, 10);
        return value < 0 ? character : '0' + value;
    }
}
