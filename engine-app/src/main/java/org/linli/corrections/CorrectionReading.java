package org.linli.corrections;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.casefile.CaseAccess;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseKind;
import org.linli.casefile.CaseReading;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.NotFoundException;

/** Lists, shows and counts error corrections, each reader within his row scope. */
@UseCaseService
public class CorrectionReading {
    public static final String READ = "correction:read";
    public static final String FIGURES = "correction:figures";

    private final ErrorMapper mapper;
    private final ConcernedPerson concerned;
    private final CaseReading cases;
    private final CaseAccess access;
    private final OrganizationService organization;
    private final AuditLog audit;

    CorrectionReading(
            ErrorMapper mapper,
            ConcernedPerson concerned,
            CaseReading cases,
            CaseAccess access,
            OrganizationService organization,
            AuditLog audit) {
        this.mapper = mapper;
        this.concerned = concerned;
        this.cases = cases;
        this.access = access;
        this.organization = organization;
        this.audit = audit;
    }

    /** Which are wanted; null leaves a filter open. */
    public record Filter(Finding finding, Boolean open, String unit, String aboutCase, boolean mine) {}

    /** One page of a list, with the names of its units. */
    public record Listed(Page<CorrectionRow> page, Map<Long, Unit> units) {}

    /** One error with the names of everybody in it, as this reader may see it, and what he may do himself. */
    public record Sheet(
            CaseFile caseFile,
            CorrectionRecord record,
            Map<Long, String> names,
            String unit,
            boolean showsProposal,
            Set<ConcernedPerson.Step> steps) {}

    public record Figures(List<CorrectionFigure> rows, Map<Long, Unit> units) {}

    public Listed list(Filter filter, PageRequest page, CurrentUser user) {
        var query = query(filter, page, user);
        var rows = mapper.list(query);
        var units =
                organization.unitsById(rows.stream().map(CorrectionRow::unitId).collect(Collectors.toSet()));
        return new Listed(Page.of(rows, page, mapper.count(query)), units);
    }

    /** How many of each unit were found to be what. */
    public Figures figures(CurrentUser user) {
        var all = new Filter(null, null, null, null, false);
        var rows = mapper.figures(query(all, new PageRequest(0, 1), user));
        return new Figures(
                rows,
                organization.unitsById(
                        rows.stream().map(CorrectionFigure::unitId).collect(Collectors.toSet())));
    }

    /** @throws NotFoundException if there is no such matter or he may not read it */
    public Sheet read(String caseNumber, CurrentUser user) {
        var caseFile = cases.find(caseNumber, user);
        if (caseFile.kind() != CaseKind.CORRECTION) {
            throw new NotFoundException();
        }
        var record = mapper.find(caseFile.id()).orElseThrow(NotFoundException::new);
        audit.record("read-correction", "case:" + caseNumber, AuditResult.SUCCESS, null);
        var isConcerned = record.personId() == user.staffId();
        return new Sheet(
                caseFile,
                record,
                names(record),
                organization.unit(record.unitId()).name(),
                record.finding() != null || !isConcerned && record.registeredById() != user.staffId(),
                isConcerned ? steps(caseFile) : Set.of());
    }

    private Set<ConcernedPerson.Step> steps(CaseFile caseFile) {
        return Arrays.stream(ConcernedPerson.Step.values())
                .filter(step -> concerned.may(caseFile, step))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<Long, String> names(CorrectionRecord record) {
        return organization.staffNames(Stream.of(
                        record.personId(),
                        record.registeredById(),
                        record.proposedById(),
                        record.decidedById(),
                        record.correctedById(),
                        record.confirmedById(),
                        record.recheckedById())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private ErrorMapper.Query query(Filter filter, PageRequest page, CurrentUser user) {
        return new ErrorMapper.Query(
                access.scopeOf(user, CaseKind.CORRECTION),
                filter.finding(),
                filter.open(),
                filter.unit() == null
                        ? null
                        : organization.findUnit(filter.unit()).map(Unit::id).orElse(0L),
                filter.aboutCase(),
                filter.mine(),
                user.staffId(),
                page);
    }
}
