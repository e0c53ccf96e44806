package org.linli.portal;

import java.util.List;

/**
 * A piece of a text as it is shown, without any markup: whoever shows it cannot be made to run something.
 *
 * @param level of a heading 1 or 2, of an entry of a list how deep it lies from 1, else 0
 * @param number of a numbered entry, else 0
 */
public record TextBlock(Kind kind, int level, int number, List<Span> spans) {

    /** What the piece is. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        BULLET,
        NUMBERED,
        QUOTE,
        RULE
    }

    /** Words of one look; {@code link} is where they lead, or null. */
    public record Span(String text, boolean isStrong, String link) {}
}
