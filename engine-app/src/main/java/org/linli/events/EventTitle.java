package org.linli.events;

/** The title of an event: its first words, or its category where nothing was written. */
final class EventTitle {
    private static final int MAX_LENGTH = 40;

    private EventTitle() {}

    static String of(String description, EventCategory category) {
        var words = description.replaceAll("\\s+", " ").strip();
        if (words.isEmpty()) {
            return category.name();
        }
        return words.codePointCount(0, words.length()) <= MAX_LENGTH
                ? words
                : words.substring(0, words.offsetByCodePoints(0, MAX_LENGTH - 1)) + "…";
    }
}
