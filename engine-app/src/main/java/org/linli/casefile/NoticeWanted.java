package org.linli.casefile;

import java.util.Map;
import java.util.Set;

/**
 * People shall be told of something; told inside the change, and sent only after its commit.
 *
 * @param template code of the texts, a row of {@code notice_template} for each audience and language
 * @param caseNumber the case that it is about, or null
 * @param staffIds who shall find it among his messages; nobody is told twice, nor of what he did himself
 * @param toReporter whether the reporter of the case is told, if he left a way to reach him
 * @param values what fills the text: {@code title}, {@code step}, {@code time} (ISO-8601), {@code unit}, {@code reason}
 *     (words of the office, such as a document's number, not what somebody typed), {@code count}; never a name, number or
 *     address of a person
 * @param isInside whether it stays inside the application, because the next word about the same thing follows at once
 */
public record NoticeWanted(
        String template,
        String caseNumber,
        Set<Long> staffIds,
        boolean toReporter,
        Map<String, String> values,
        boolean isInside) {

    public NoticeWanted {
        staffIds = Set.copyOf(staffIds);
        values = Map.copyOf(values);
    }

    /** One that goes out, if its template does. */
    public NoticeWanted(
            String template, String caseNumber, Set<Long> staffIds, boolean toReporter, Map<String, String> values) {
        this(template, caseNumber, staffIds, toReporter, values, false);
    }

    /** The same, told inside the application only. */
    public NoticeWanted insideIf(boolean inside) {
        return new NoticeWanted(template, caseNumber, staffIds, toReporter, values, inside);
    }

    public static NoticeWanted toStaff(
            String template, String caseNumber, Set<Long> staffIds, Map<String, String> values) {
        return new NoticeWanted(template, caseNumber, staffIds, false, values);
    }

    public static NoticeWanted toReporter(String template, String caseNumber, Map<String, String> values) {
        return new NoticeWanted(template, caseNumber, Set.of(), true, values);
    }
}
