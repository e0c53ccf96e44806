package org.linli.residents;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which people are wanted; null leaves a filter open.
 *
 * @param name the surname, or at least two neighbouring characters of the name
 * @param documentNumber the whole number of a document of any kind
 * @param phone the whole telephone number
 * @param ageFrom in full years today, as {@code ageTo}
 * @param education a code, as those below it; {@link #UNKNOWN} finds those of whom it is not recorded
 * @param health finds people only where the user may see sensitive information
 * @param craft the whole of what is recorded
 */
public record ResidentFilter(
        String name,
        String documentNumber,
        String phone,
        String groupCode,
        String sex,
        Integer ageFrom,
        Integer ageTo,
        String category,
        String tag,
        String education,
        String politicalStatus,
        String health,
        String craft,
        String workAway) {
    /** Instead of a code: nothing is recorded. */
    public static final String UNKNOWN = "-";

    /** Whether it asks for a certain person. */
    public boolean asksForSomebody() {
        return documentNumber != null || phone != null;
    }

    /** Whether it asks for somebody by his whole document number and by nothing else. */
    boolean asksByDocumentAlone() {
        return documentNumber != null
                && Stream.of(
                                name,
                                phone,
                                groupCode,
                                sex,
                                ageFrom,
                                ageTo,
                                category,
                                tag,
                                education,
                                politicalStatus,
                                health,
                                craft,
                                workAway)
                        .allMatch(Objects::isNull);
    }

    @Override
    public String toString() {
        return "ResidentFilter";
    }
}
