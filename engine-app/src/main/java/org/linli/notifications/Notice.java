package org.linli.notifications;

import java.time.Instant;
import org.linli.shared.persistence.PersonalText;

/**
 * One message to one receiver, not yet put into words.
 *
 * @param staffId null for the reporter of the case
 * @param caseNumber null where it is about no single case
 * @param content what fills the text, see {@link NoticeTexts}
 * @param readAt null until the receiver has read it
 * @param phone of a resident who is told, for a day; else null
 * @param secret the one-time code that it tells him, for a day; else null
 */
record Notice(
        long id,
        String template,
        Audience audience,
        Long staffId,
        String caseNumber,
        String content,
        Instant createdAt,
        Instant readAt,
        PersonalText phone,
        PersonalText secret) {

    static Notice toStaff(String template, long staffId, String caseNumber, String content, Instant at) {
        return new Notice(0, template, Audience.STAFF, staffId, caseNumber, content, at, null, null, null);
    }

    static Notice toReporter(String template, String caseNumber, String content, Instant at) {
        return new Notice(0, template, Audience.REPORTER, null, caseNumber, content, at, null, null, null);
    }
}
