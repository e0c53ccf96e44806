package org.linli.shared;

import java.util.regex.Pattern;

/** What people can see of a text, and what of it can be kept. */
public final class Texts {
    /** White space, control and format characters, fillers that look like nothing. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0"
                    + "\\x{E0100}-\\x{E01EF}]*");

    /** Half a character, or a control character other than line feed, carriage return and tab. */
    private static final Pattern UNUSABLE = Pattern.compile("[\\p{Cs}\\p{Cc}&&[^\\n\\r\\t]]");

    private Texts() {}

    /** Whether nobody would see anything: null, empty, or nothing but white space and invisible characters. */
    public static boolean isBlank(String text) {
        return text == null || INVISIBLE.matcher(text).matches();
    }

    /** Whether every character can be stored, hashed and printed: no half characters, no control characters. */
    public static boolean isUsable(String text) {
        return !UNUSABLE.matcher(text).find();
    }

    /** The number of characters as people count them: one that takes two units in memory is one. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
