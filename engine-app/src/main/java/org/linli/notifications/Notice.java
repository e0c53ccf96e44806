package org.linli.notifications;

import java.time.Instant;

/**
 * One message to one receiver, not yet put into words.
 *
 * @param staffId null for the reporter of the case
 * @param caseNumber null where it is about no single case
 * @param content what fills the text, see {@link NoticeTexts}
 * @param readAt null until the receiver has read it
 */
record Notice(
        long id,
        String template,
        Audience audience,
        Long staffId,
        String caseNumber,
        String content,
        Instant createdAt,
        Instant readAt) {}
