package org.linli.supervision;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.Happening;
import org.linli.casefile.ReporterUrges;
import org.linli.organization.OrganizationService;
import org.linli.shared.problem.NotNowException;
import org.linli.supervision.Urging.Urger;
import org.springframework.stereotype.Component;

/** Lets the reporter of an open case urge whoever has it, once in a working day; a weekend belongs to the day before. */
@Component
class ReporterUrging implements ReporterUrges {
    private final SupervisionMapper mapper;
    private final CaseFileService caseFiles;
    private final OrganizationService organization;
    private final UrgeDays days;
    private final Urging urging;

    ReporterUrging(
            SupervisionMapper mapper,
            CaseFileService caseFiles,
            OrganizationService organization,
            UrgeDays days,
            Urging urging) {
        this.mapper = mapper;
        this.caseFiles = caseFiles;
        this.organization = organization;
        this.days = days;
        this.urging = urging;
    }

    @Override
    public Standing standing(CaseFile own, CaseFile leading) {
        if (leading.isClosed()) {
            return new Standing(false, null, null);
        }
        var last = lastUrge(own, leading);
        var isFree = last == null || last.isBefore(days.startOfToday());
        return new Standing(isFree, last, isFree ? null : UrgeDays.startOf(days.next()));
    }

    @Override
    public void urge(CaseFile own, CaseFile leading) {
        var current = caseFiles.lock(leading.caseNumber());
        if (current.isClosed()) {
            throw new NotNowException("supervision.urge.closed");
        }
        if (!standing(own, current).isFree()) {
            throw new NotNowException("supervision.urge.again", days.next().toString());
        }
        var task = urging.task(current, null).orElseThrow(() -> new NotNowException("supervision.urge.closed"));
        urging.urge(current, task, causePrefix(own) + days.today(), Urger.REPORTER);
        if (own.id() != leading.id()) {
            var unit = organization.unit(task.holdingUnitId()).name();
            caseFiles.change(
                    own.caseNumber(),
                    change -> change.record(Happening.of(null, null, Urger.REPORTER.action(), null, true)
                            .concerning(unit, task.dueAt())));
        }
    }

    /** By this reporter; what he urged before his report was merged counts. */
    private Instant lastUrge(CaseFile own, CaseFile leading) {
        return Stream.of(own.id(), leading.id())
                .distinct()
                .map(id -> mapper.findLastUrge(id, causePrefix(own)))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static String causePrefix(CaseFile own) {
        return "REPORTER:" + own.id() + ':';
    }
}
