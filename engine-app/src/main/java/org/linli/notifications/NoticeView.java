package org.linli.notifications;

import java.time.Instant;

/** A message as its receiver reads it; {@code caseNumber} is null where it is about no single case. */
public record NoticeView(
        long id, String template, String subject, String body, String caseNumber, Instant createdAt, boolean isRead) {}
