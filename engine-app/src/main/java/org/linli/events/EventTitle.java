package org.linli.events;

import java.util.regex.Pattern;

/** The title of an event: its first words without telephone and identity numbers, or its category where nothing was written. */
final class EventTitle {
    private static final int MAX_LENGTH = 40;

    /** A telephone number or an identity number as people write them, among what is no longer number. */
    private static final Pattern PERSONAL = Pattern.compile(
            "(?<![\\dA-Za-z])(?:\\d{17}[\\dXx]|1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}|0\\d{2,3}-?\\d{7,8})(?!\\d)");

    private EventTitle() {}

    static String of(String description, EventCategory category) {
        var line = description.replaceAll("\\s+", " ").strip();
        var words = PERSONAL.matcher(line).replaceAll("***");
        if (words.isEmpty()) {
            return category.name();
        }
        return words.codePointCount(0, words.length()) <= MAX_LENGTH
                ? words
                : words.substring(0, words.offsetByCodePoints(0, MAX_LENGTH - 1)) + "…";
    }
}
