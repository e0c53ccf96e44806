package org.linli.casefile.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.calendar.WorkingCalendar;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseReading;
import org.linli.casefile.PublicCaseService;
import org.linli.casefile.ReporterService;
import org.linli.casefile.TimelineEntry;
import org.linli.casefile.TimelineTexts;
import org.linli.casefile.web.PublicCaseResponse.MergedInto;
import org.linli.casefile.web.PublicCaseResponse.PublicFile;
import org.linli.casefile.web.PublicCaseResponse.PublicRating;
import org.linli.casefile.web.PublicCaseResponse.PublicStep;
import org.linli.deadlines.Deadline;
import org.linli.evidence.Evidence;
import org.linli.organization.OrganizationService;
import org.linli.shared.Zone;
import org.springframework.stereotype.Component;

/** Turns case files into what their reporters may see. */
@Component
class PublicCaseResponses {
    /** How the actions begin that correct a category. */
    private static final String CORRECTED = "correctCategory";

    private final PublicCaseService cases;
    private final CaseReading reading;
    private final OrganizationService organization;
    private final TimelineTexts texts;
    private final ReporterService reporters;
    private final WorkingCalendar calendar;

    PublicCaseResponses(
            PublicCaseService cases,
            CaseReading reading,
            OrganizationService organization,
            TimelineTexts texts,
            ReporterService reporters,
            WorkingCalendar calendar) {
        this.cases = cases;
        this.reading = reading;
        this.organization = organization;
        this.texts = texts;
        this.reporters = reporters;
        this.calendar = calendar;
    }

    PublicCaseResponse of(CaseFile c) {
        var steps = steps(c, cases.timeline(c), true);
        var corrected = corrected(c, steps);
        var merged = cases.mergedInto(c).map(leading -> merged(c, leading)).orElse(null);
        return new PublicCaseResponse(
                c.caseNumber(),
                c.kind(),
                c.title(),
                reading.details(c.kind()).categoryName(c.categoryCode()),
                c.state(),
                texts.state(c.state()),
                c.stageLight(),
                texts.light(c.kind(), c.stageLight()),
                c.openedAt(),
                c.runningPromise(),
                !c.isSuspended() && isProvisional(c),
                corrected.map(Deadline::correctedFrom).orElse(null),
                corrected.map(row -> row.missedDueAt() != null).orElse(false),
                c.closedAt(),
                unit(c),
                steps,
                c.rating() == null ? null : new PublicRating(c.rating(), c.ratingComment()),
                cases.isRateable(c),
                reporters.isWithdrawable(c),
                reporters.isSupplementable(c),
                reporters.reopenableUntil(c).orElse(null),
                reviewedAt(c),
                merged,
                changedAt(c, steps, merged),
                PublicCaseResponse.UrgeView.of(reporters.urging(c)));
    }

    private MergedInto merged(CaseFile c, CaseFile leading) {
        return new MergedInto(
                leading.state(),
                texts.state(leading.state()),
                leading.stageLight(),
                texts.light(leading.kind(), leading.stageLight()),
                reading.details(leading.kind()).categoryName(leading.categoryCode()),
                leading.openedAt(),
                leading.runningPromise(),
                leading.closedAt(),
                unit(leading),
                leading.kind().hasOwnReaders() ? List.of() : steps(c, cases.told(leading), false));
    }

    private static Instant changedAt(CaseFile c, List<PublicStep> steps, MergedInto merged) {
        return Stream.concat(steps.stream(), merged == null ? Stream.empty() : merged.steps().stream())
                .map(PublicStep::at)
                .max(Comparator.naturalOrder())
                .orElse(c.openedAt());
    }

    /** The promise that was counted anew because the category was corrected, where it says something else now. */
    private Optional<Deadline> corrected(CaseFile c, List<PublicStep> steps) {
        return c.isSuspended()
                        || c.isClosed()
                        || steps.stream().noneMatch(step -> step.action().startsWith(CORRECTED))
                ? Optional.empty()
                : reading.deadlines(c).stream()
                        .filter(Deadline::isWholeCase)
                        .reduce((earlier, later) -> later)
                        .filter(row -> row.correctedFrom() != null
                                && !row.correctedFrom().equals(row.dueAt()));
    }

    /** Asks the calendar, which says what the ledger said when it counted, and needs no statement. */
    private boolean isProvisional(CaseFile c) {
        return c.closedAt() == null && c.promisedAt() != null && calendar.isProvisional(c.openedAt(), c.promisedAt());
    }

    private static Instant reviewedAt(CaseFile c) {
        return c.isSuspended() ? c.reviewOn().atStartOfDay(Zone.OFFICE).toInstant() : null;
    }

    private String unit(CaseFile c) {
        return c.handlingUnitId() == null
                ? null
                : organization.unit(c.handlingUnitId()).name();
    }

    /**
     * @param reader the case under whose number and code the files are fetched
     * @param isOwn whether the words of reporters are his, too
     */
    private List<PublicStep> steps(CaseFile reader, CaseReading.Timeline timeline, boolean isOwn) {
        return timeline.entries().stream()
                .map(entry -> isOwn || entry.actorId() != null ? step(reader, entry, timeline) : bare(entry))
                .toList();
    }

    private PublicStep step(CaseFile c, TimelineEntry entry, CaseReading.Timeline timeline) {
        var files = timeline.filesOf(entry).stream()
                .filter(Evidence::isPublic)
                .map(file -> file(c, file))
                .toList();
        return new PublicStep(entry.happenedAt(), entry.action(), texts.sentence(entry), entry.opinion(), files);
    }

    private PublicStep bare(TimelineEntry entry) {
        return new PublicStep(entry.happenedAt(), entry.action(), texts.sentence(entry), null, List.of());
    }

    private static PublicFile file(CaseFile c, Evidence file) {
        var url = "/api/public/cases/%s/evidence/%s".formatted(c.caseNumber(), file.publicId());
        return new PublicFile(
                file.publicId(), file.mediaType(), file.hasThumbnail() ? url + "?thumbnail=true" : null, url);
    }
}
