package org.linli.corrections.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.linli.casefile.TimelineTexts;
import org.linli.corrections.ConcernedPerson;
import org.linli.corrections.CorrectionReading;
import org.linli.corrections.ExemptionGrounds;
import org.linli.corrections.Finding;
import org.linli.corrections.web.ErrorCorrectionController.CorrectionFigureView;
import org.linli.corrections.web.ErrorCorrectionController.CorrectionFigures;
import org.linli.corrections.web.ErrorCorrectionController.CorrectionRowView;
import org.linli.organization.Unit;
import org.linli.shared.paging.Page;
import org.linli.shared.persistence.PersonalText;
import org.springframework.stereotype.Component;

/** How error corrections leave the application, with the names of people, units, states and grounds. */
@Component
class CorrectionViews {
    private final ExemptionGrounds grounds;
    private final TimelineTexts texts;

    CorrectionViews(ExemptionGrounds grounds, TimelineTexts texts) {
        this.grounds = grounds;
        this.texts = texts;
    }

    /** What one person said or found, when; {@code ground} and {@code competentBody} only where a finding has them. */
    record CorrectionVoice(
            @Nullable Finding finding,
            @Nullable String ground,
            @Nullable String competentBody,
            String words,
            @Nullable String by,
            Instant at) {}

    /** What was put right, and what the citizen was told. */
    record CorrectionDone(
            String words,
            @Nullable String newDecision,
            @Nullable String citizenTold,
            @Nullable LocalDate citizenToldOn,
            @Nullable String remedyTold,
            String by,
            Instant at) {}

    /** An error as its reader may see it; what has not happened is null; {@code steps}: what he may do himself now. */
    record CorrectionSheet(
            String aboutCase,
            String person,
            String unit,
            String registeredBy,
            boolean concernsCitizen,
            String facts,
            String harm,
            @Nullable CorrectionVoice statement,
            @Nullable CorrectionVoice proposal,
            @Nullable String missingFacts,
            @Nullable CorrectionVoice decision,
            @Nullable CorrectionDone correction,
            @Nullable String confirmation,
            @Nullable String confirmedBy,
            @Nullable CorrectionVoice recheckRequest,
            @Nullable CorrectionVoice recheck,
            @Nullable Finding finalFinding,
            @Nullable String withdrawnBecause,
            Set<ConcernedPerson.Step> steps) {}

    Page<CorrectionRowView> rows(CorrectionReading.Listed listed) {
        return listed.page()
                .map(row -> new CorrectionRowView(
                        row.caseNumber(),
                        row.aboutCase(),
                        row.person(),
                        name(listed.units(), row.unitId()),
                        row.finding(),
                        row.state(),
                        texts.state(row.state()),
                        row.stageLight(),
                        row.openedAt(),
                        row.closedAt()));
    }

    CorrectionFigures figures(CorrectionReading.Figures figures) {
        return new CorrectionFigures(figures.rows().stream()
                .map(row -> new CorrectionFigureView(
                        figures.units().get(row.unitId()).code(),
                        name(figures.units(), row.unitId()),
                        row.registered(),
                        row.stillOpen(),
                        row.nonSubjective(),
                        row.subjective(),
                        row.noError(),
                        row.rechecked()))
                .toList());
    }

    CorrectionSheet sheet(CorrectionReading.Sheet sheet) {
        var it = sheet.record();
        var names = sheet.names();
        var proposal = sheet.showsProposal() && it.proposedAt() != null
                ? new CorrectionVoice(
                        it.proposedFinding(),
                        grounds.label(it.proposedGround()),
                        null,
                        text(it.proposalReasons()),
                        names.get(it.proposedById()),
                        it.proposedAt())
                : null;
        var isExcused = it.finding() == Finding.NON_SUBJECTIVE;
        var decision = it.decidedAt() == null
                ? null
                : new CorrectionVoice(
                        it.finding(),
                        isExcused ? grounds.label(it.ground()) : null,
                        it.competentBody(),
                        text(it.decisionReasons()),
                        names.get(it.decidedById()),
                        it.decidedAt());
        var recheck = it.recheckedAt() == null
                ? null
                : new CorrectionVoice(
                        it.finalFinding(),
                        isExcused ? null : grounds.label(it.ground()),
                        null,
                        text(it.recheckReasons()),
                        names.get(it.recheckedById()),
                        it.recheckedAt());
        return new CorrectionSheet(
                it.aboutCase(),
                names.get(it.personId()),
                sheet.unit(),
                names.get(it.registeredById()),
                it.isCitizenConcerned(),
                text(it.facts()),
                text(it.harm()),
                said(
                        it.statement(),
                        Boolean.TRUE.equals(it.isStatementOwn()) ? names.get(it.personId()) : null,
                        it.statedAt()),
                proposal,
                sheet.showsProposal() ? text(it.returnReasons()) : null,
                decision,
                done(sheet),
                text(it.confirmReasons()),
                it.confirmedById() == null ? null : names.get(it.confirmedById()),
                said(it.recheckRequest(), names.get(it.personId()), it.recheckAskedAt()),
                recheck,
                it.finalFinding(),
                text(it.endReasons()),
                sheet.steps());
    }

    private static CorrectionDone done(CorrectionReading.Sheet sheet) {
        var it = sheet.record();
        return it.correctedAt() == null
                ? null
                : new CorrectionDone(
                        text(it.correction()),
                        it.newDecision(),
                        text(it.citizenTold()),
                        it.citizenToldOn(),
                        text(it.remedyTold()),
                        sheet.names().get(it.correctedById()),
                        it.correctedAt());
    }

    private static CorrectionVoice said(PersonalText words, String by, Instant at) {
        return words == null ? null : new CorrectionVoice(null, null, null, words.value(), by, at);
    }

    private static String name(Map<Long, Unit> units, long id) {
        return units.get(id).name();
    }

    private static String text(PersonalText text) {
        return text == null ? null : text.value();
    }
}
