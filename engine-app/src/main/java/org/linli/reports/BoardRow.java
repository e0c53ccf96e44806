package org.linli.reports;

import java.time.Instant;
import org.linli.casefile.CaseKind;
import org.linli.casefile.StageLight;

/**
 * A row behind a figure: an open step, or a case.
 *
 * @param elementId the step, or null where the row is a case
 * @param unitId which unit has the step or handles the case
 * @param warnAt from when on the step has a yellow card; null for a case
 * @param dueAt of the step, or what the case was promised for
 * @param lightSince since when the case's light has its colour; null for a step
 */
public record BoardRow(
        String caseNumber,
        String title,
        CaseKind kind,
        String categoryCode,
        String state,
        StageLight stageLight,
        String processDefinitionId,
        String elementId,
        long unitId,
        long gridId,
        String assigneeName,
        String assigneeUsername,
        Instant warnAt,
        Instant dueAt,
        Instant openedAt,
        Instant lightSince,
        Instant closedAt,
        int returnCount,
        int reworkCount,
        int reopenCount,
        int supervisionLevel) {

    /** Whether the row is a step that somebody has to do. */
    public boolean isStep() {
        return elementId != null;
    }
}
