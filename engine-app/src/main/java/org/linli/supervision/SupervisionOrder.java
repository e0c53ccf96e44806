package org.linli.supervision;

import java.time.Instant;
import java.time.LocalDate;
import org.linli.casefile.StageLight;

/**
 * A paper by which a unit is supervised, with its own case file.
 *
 * @param orderNumber such as 安督字〔2026〕12号, or null while it is a draft
 * @param basis the rule of the ladder
 * @param taskDueAt until when the open step should be done, or null
 * @param sendBacks how often the answer was refused
 */
public record SupervisionOrder(
        long caseFileId,
        String caseNumber,
        String state,
        StageLight stageLight,
        long supervisedCaseId,
        String supervisedNumber,
        String supervisedTitle,
        int level,
        Measure measure,
        String cause,
        long unitId,
        String orderNumber,
        String facts,
        String requirement,
        String basis,
        int replyDays,
        Instant draftedAt,
        Long draftedById,
        Instant issuedAt,
        Long issuedById,
        Instant replyDueAt,
        Instant receivedAt,
        Long receivedById,
        Instant repliedAt,
        Long repliedById,
        String reply,
        LocalDate finishBy,
        Instant reviewedAt,
        Long reviewedById,
        String review,
        int sendBacks,
        Instant closedAt,
        Instant taskWarnAt,
        Instant taskDueAt) {

    public boolean isIssued() {
        return issuedAt != null;
    }

    public boolean isClosed() {
        return closedAt != null;
    }
}
