package org.linli.changes.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.linli.casefile.StageLight;
import org.linli.casefile.TimelineTexts;
import org.linli.changes.ChangeReading.Sheet;
import org.linli.changes.ChangeRow;
import org.linli.changes.ChangeSource;
import org.linli.changes.FollowUp;
import org.linli.changes.FollowUpStatus;
import org.linli.changes.MadeDecision;
import org.linli.residents.PopulationChangeKind;
import org.linli.shared.Messages;
import org.linli.shared.problem.Problems;
import org.springframework.stereotype.Component;

/** Shows changes: as rows, where nobody is named, and as sheets with what is recorded beside what was reported. */
@Component
class ChangeViews {
    private final ChangeLines lines;
    private final TimelineTexts texts;
    private final Messages messages;
    private final Problems problems;

    ChangeViews(ChangeLines lines, TimelineTexts texts, Messages messages, Problems problems) {
        this.lines = lines;
        this.texts = texts;
        this.messages = messages;
        this.problems = problems;
    }

    record ChangeRowView(
            String number,
            PopulationChangeKind kind,
            String kindName,
            ChangeSource source,
            String household,
            LocalDate on,
            String state,
            String stateName,
            StageLight stageLight,
            Instant openedAt,
            @Nullable Instant closedAt,
            boolean isMine) {}

    /** A fact of the archive beside what was reported, and what was decided where that is something else; null: nothing. */
    record ChangeLineView(
            String field,
            String label,
            @Nullable String recorded,
            @Nullable String reported,
            @Nullable String settled) {}

    /** What an owner department decided; {@code isSentBack}: it went back to verification and holds no more. */
    record DecisionView(
            String field,
            String unit,
            String source,
            @Nullable LocalDate settledOn,
            Instant decidedAt,
            boolean isSentBack) {}

    /** What a unit has to see to; {@code undoes}: the change was taken back. */
    record FollowUpView(
            String unit,
            String action,
            FollowUpStatus status,
            String statusName,
            boolean undoes,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt) {}

    /**
     * A change for one reader.
     *
     * @param isFull false: the reader knows whom it is about only as far as his department is asked
     * @param known under which number somebody who comes and was typed is recorded already, or null
     */
    record ChangeSheetView(
            String number,
            PopulationChangeKind kind,
            String kindName,
            ChangeSource source,
            String sourceName,
            String sourceUnit,
            @Nullable String reportedBy,
            LocalDate on,
            @Nullable LocalDate settledOn,
            boolean isFull,
            String household,
            @Nullable String address,
            @Nullable String resident,
            @Nullable String known,
            List<ChangeLineView> lines,
            @Nullable String note,
            @Nullable String conflictField,
            @Nullable String ownerUnit,
            @Nullable String chosenSource,
            List<DecisionView> decisions,
            @Nullable Instant appliedAt,
            @Nullable Instant revertedAt,
            List<FollowUpView> followUps,
            boolean mayRevert,
            @Nullable String whyNotRevert) {}

    ChangeRowView row(ChangeRow row) {
        return new ChangeRowView(
                row.caseNumber(),
                row.kind(),
                kindName(row.kind()),
                row.source(),
                row.householdNumber(),
                row.happenedOn(),
                row.state(),
                texts.state(row.state()),
                row.stageLight(),
                row.openedAt(),
                row.closedAt(),
                row.isMine());
    }

    ChangeSheetView sheet(Sheet sheet) {
        return new ChangeSheetView(
                sheet.caseFile().caseNumber(),
                sheet.kind(),
                kindName(sheet.kind()),
                sheet.source(),
                messages.text("change.from." + sheet.source()),
                sheet.sourceUnit(),
                sheet.reportedBy(),
                sheet.happenedOn(),
                sheet.settledOn(),
                sheet.isFull(),
                sheet.household().number(),
                sheet.dwelling() == null ? null : sheet.dwelling().address(),
                sheet.resident() == null ? null : sheet.resident().number(),
                sheet.known() == null ? null : sheet.known().number(),
                sheet.isConcerned() ? lines.of(sheet) : List.of(),
                sheet.note(),
                sheet.conflictField(),
                sheet.ownerUnit(),
                sheet.chosenSource() == null ? null : messages.text("change.source." + sheet.chosenSource()),
                sheet.decisions().stream().map(one -> decision(one, sheet)).toList(),
                sheet.appliedAt(),
                sheet.revertedAt(),
                sheet.followUps().stream().map(one -> followUp(one, sheet)).toList(),
                sheet.mayRevert(),
                sheet.whyNot() == null ? null : problems.inWords(sheet.whyNot()));
    }

    private DecisionView decision(MadeDecision one, Sheet sheet) {
        return new DecisionView(
                sheet.fieldNames().getOrDefault(one.field(), one.field()),
                sheet.unitNames().get(one.unitId()),
                messages.text("change.source." + one.source()),
                one.settledOn(),
                one.decidedAt(),
                one.sentBackAt() != null);
    }

    private FollowUpView followUp(FollowUp one, Sheet sheet) {
        return new FollowUpView(
                sheet.unitNames().get(one.unitId()),
                one.label(),
                one.status(),
                messages.text("change.status." + one.status()),
                one.round() > 1,
                one.answeredById() == null ? null : sheet.staffNames().get(one.answeredById()),
                one.answeredAt());
    }

    private String kindName(PopulationChangeKind kind) {
        return messages.text("change.kind." + kind);
    }
}
