package org.linli.inbox;

import java.util.Locale;
import java.util.regex.Pattern;
import org.linli.casefile.CaseKind;
import org.linli.casefile.StageLight;

/**
 * What the list is narrowed to; every part may be null.
 *
 * @param categoryPattern a category, or a group whose categories are all wanted, escaped as the next
 * @param textPattern a part of the number or of the title, with the wildcards of LIKE escaped by {@code !}
 */
public record InboxFilter(CaseKind kind, StageLight light, String categoryPattern, String textPattern) {
    /** A number with its day, or with most of its serial, so that few cases begin with it. */
    private static final Pattern NUMBER =
            Pattern.compile("[A-Z]{2,4}(-[0-9]{6,}-[0-9]{8}[0-9-]*|20[0-9]{2}-[0-9]{6}-[0-9]{4,6})");

    /** Lets every item through. */
    public static final InboxFilter NONE = new InboxFilter(null, null, null, null);

    /** A filter out of what a person typed; blank counts as nothing. */
    public static InboxFilter of(CaseKind kind, StageLight light, String category, String text) {
        return new InboxFilter(kind, light, escaped(stripped(category)), escaped(stripped(text)));
    }

    /** Whether it asks for a kind, a light or a category. */
    public boolean isFaceted() {
        return kind != null || light != null || categoryPattern != null;
    }

    /** The beginning of a case number where the text is one, else null. */
    public String numberPattern() {
        var upper = textPattern == null ? "" : textPattern.toUpperCase(Locale.ROOT);
        return NUMBER.matcher(upper).matches() ? upper : null;
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String escaped(String text) {
        return text == null ? null : text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
