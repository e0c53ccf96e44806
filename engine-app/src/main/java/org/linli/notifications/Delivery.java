package org.linli.notifications;

import java.time.Instant;
import org.linli.shared.persistence.PersonalText;

/**
 * One message through one channel.
 *
 * @param receiver the name of the member of staff, null for a reporter, who is not named
 * @param phone of a resident who is told, for a day; else null
 * @param secret the one-time code in the words, for a day; else null
 * @param nextAttemptAt null once it is sent or dead
 */
public record Delivery(
        long id,
        String deliveryKey,
        String channel,
        Audience audience,
        String template,
        String caseNumber,
        Long staffId,
        String receiver,
        String subject,
        String body,
        boolean isUrgent,
        DeliveryStatus status,
        int attempts,
        Instant nextAttemptAt,
        Instant createdAt,
        Instant sentAt,
        String failure,
        PersonalText phone,
        PersonalText secret) {
    private static final String HIDDEN = "******";

    /** The words as they go out, with the code that only the receiver shall read. */
    String spoken() {
        return secret == null ? body : body.replace(NoticeTexts.CODE, secret.value());
    }

    /** As an administrator may see it: a resident's telephone masked, his code too unless this is a demonstration. */
    Delivery shown(boolean showsCodes) {
        return new Delivery(
                id,
                deliveryKey,
                channel,
                audience,
                template,
                caseNumber,
                staffId,
                phone == null ? receiver : phone.maskedPhone(),
                subject,
                showsCodes ? spoken() : body.replace(NoticeTexts.CODE, HIDDEN),
                isUrgent,
                status,
                attempts,
                nextAttemptAt,
                createdAt,
                sentAt,
                failure,
                null,
                null);
    }
}
