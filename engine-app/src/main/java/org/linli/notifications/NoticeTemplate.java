package org.linli.notifications;

import java.time.Instant;
import org.linli.shared.Messages;

/**
 * What a message says to an audience, in both languages.
 *
 * @param isOutward whether it goes through the outward channels too
 * @param isUrgent whether it goes out in quiet hours
 */
public record NoticeTemplate(
        String code,
        Audience audience,
        String name,
        String nameEn,
        String subject,
        String body,
        String subjectEn,
        String bodyEn,
        boolean isOutward,
        boolean isUrgent,
        int version,
        Instant changedAt,
        String changedBy) {

    /** For messages whose template nobody wrote. */
    static final String GENERAL = "general";

    /** The name in the language of the request. */
    public String label() {
        return Messages.isEnglish() ? nameEn : name;
    }
}
