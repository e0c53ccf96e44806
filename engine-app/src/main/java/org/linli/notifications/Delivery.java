package org.linli.notifications;

import java.time.Instant;

/**
 * One message through one channel.
 *
 * @param receiver the name of the member of staff, null for a reporter, who is not named
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
        String failure) {}
