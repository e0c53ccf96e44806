package org.linli.inbox.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import org.linli.casefile.CaseKind;
import org.linli.casefile.StageLight;
import org.linli.deadlines.DeadlineCard;
import org.linli.organization.Unit;
import org.linli.workflow.Outcome;

/** A row of the inbox: how late, what, where, at which step, whose. */
record InboxItem(
        String taskId,
        String caseNumber,
        CaseKind kind,
        String title,
        String taskName,
        StageLight stageLight,
        DeadlineCard deadlineCard,
        Instant dueAt,
        UnitView unit,
        UnitView grid,
        String categoryCode,
        String categoryName,
        int priority,
        String state,
        String stateName,
        @Nullable PersonView assignee,
        List<OutcomeView> outcomes,
        Instant openedAt,
        @Nullable Instant completedAt,
        @Nullable OutcomeView outcome) {

    /** A unit by code and name. */
    record UnitView(String code, String name) {
        static UnitView of(Unit unit) {
            return new UnitView(unit.code(), unit.name());
        }
    }

    /** A colleague. */
    record PersonView(String name, String username) {}

    /** A way to finish a task, as the label of its button. */
    record OutcomeView(String id, String label) {
        static OutcomeView of(Outcome outcome) {
            return new OutcomeView(outcome.id(), outcome.label());
        }
    }
}
