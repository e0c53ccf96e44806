package org.linli.inbox.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import org.linli.casefile.CaseKind;
import org.linli.casefile.StageLight;
import org.linli.deadlines.DeadlineCard;
import org.linli.inbox.CaseCopy;
import org.linli.inbox.CoSignature;
import org.linli.organization.Unit;
import org.linli.workflow.Outcome;

/**
 * A row of the inbox: how late, what, where, at which step, whose.
 *
 * @param provisional whether {@code dueAt} may move because days off have not been announced
 * @param owner who answers for it while the assignee works on it for him
 * @param asked the question that put it into the list of opinions
 * @param copy the copy that put it into the list of copies
 * @param standsInFor for whom the reader would act on it, where he stands in for somebody
 * @param unread whether the person whose list it is has not opened it yet
 */
record InboxItem(
        String taskId,
        String caseNumber,
        CaseKind kind,
        String title,
        String taskName,
        StageLight stageLight,
        DeadlineCard deadlineCard,
        Instant dueAt,
        boolean provisional,
        UnitView unit,
        UnitView grid,
        String categoryCode,
        String categoryName,
        int priority,
        String state,
        String stateName,
        @Nullable PersonView assignee,
        @Nullable PersonView owner,
        int openSignatures,
        List<OutcomeView> outcomes,
        Instant openedAt,
        @Nullable Instant completedAt,
        @Nullable OutcomeView outcome,
        @Nullable AskedView asked,
        @Nullable CopyNote copy,
        @Nullable String standsInFor,
        boolean unread,
        int supervisionLevel) {

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

    /** Who asks for my opinion, and what. */
    record AskedView(long id, String by, String question, Instant at) {
        static AskedView of(CoSignature signature) {
            return signature == null
                    ? null
                    : new AskedView(signature.id(), signature.askedByName(), signature.question(), signature.askedAt());
        }
    }

    /** Who sent me the copy, why and when; {@code readAt} is my receipt. */
    record CopyNote(
            long id,
            CaseCopy.Kind kind,
            String by,
            @Nullable String note,
            Instant at,
            @Nullable Instant readAt) {
        static CopyNote of(CaseCopy copy) {
            return copy == null
                    ? null
                    : new CopyNote(
                            copy.id(), copy.kind(), copy.sentByName(), copy.note(), copy.sentAt(), copy.readAt());
        }
    }
}
