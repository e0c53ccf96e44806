package org.linli.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What can be a telephone number, as the web client says it too ({@code phone.ts}). */
public final class PhoneNumbers {
    private static final Pattern HERE = Pattern.compile("1\\d{10}|0\\d{2,3}\\d{7,8}|[48]00\\d{7}");
    private static final Pattern ABROAD = Pattern.compile("\\+\\d{6,15}");

    private PhoneNumbers() {}

    /**
     * Whether it can be one: a mobile of eleven digits, a landline with its area code, a 400 or 800 number, or one of
     * another country that begins with a plus; blanks, hyphens and brackets do not count.
     */
    public static boolean isPossible(String typed) {
        var digits = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s()-]", "")
                .replaceFirst("^\\+86", "");
        return HERE.matcher(digits).matches() || ABROAD.matcher(digits).matches();
    }
}
