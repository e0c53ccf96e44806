package org.linli.changes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.casefile.CaseAccess;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseKind;
import org.linli.casefile.CaseReading;
import org.linli.organization.OrganizationService;
import org.linli.residents.ArchiveReading;
import org.linli.residents.Dwelling;
import org.linli.residents.Household;
import org.linli.residents.Member;
import org.linli.residents.PopulationChangeKind;
import org.linli.residents.PopulationReading;
import org.linli.residents.Resident;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.NotFoundException;

/** Reads changes: in lists, where nobody is named, and one by one, where who is concerned is shown beside the archive. */
@UseCaseService
public class ChangeReading {
    private final ChangeMapper mapper;
    private final Reports reports;
    private final ChangeReverting reverting;
    private final PopulationReading population;
    private final ArchiveReading archive;
    private final CaseReading cases;
    private final CaseAccess access;
    private final OrganizationService organization;
    private final AuditLog audit;

    ChangeReading(
            ChangeMapper mapper,
            Reports reports,
            ChangeReverting reverting,
            PopulationReading population,
            ArchiveReading archive,
            CaseReading cases,
            CaseAccess access,
            OrganizationService organization,
            AuditLog audit) {
        this.mapper = mapper;
        this.reports = reports;
        this.reverting = reverting;
        this.population = population;
        this.archive = archive;
        this.cases = cases;
        this.access = access;
        this.organization = organization;
        this.audit = audit;
    }

    /** Which changes are wanted; null leaves a filter open. */
    public record Filter(boolean mine, Boolean open, PopulationChangeKind kind, String household, String resident) {}

    /**
     * A change for one reader.
     *
     * @param isFull whether he keeps the archive of the place; a department that is asked sees whom it is about and no more
     * @param known the record of somebody who comes and was typed, found by his document; null: none that the reader may see
     * @param membership of the person in the household, as it is or was, or null
     * @param settled what is written in place of the facts, or null: as reported
     * @param mayRevert whether he may take it back now; {@code whyNot} says what stands against it where it is his to do so
     */
    public record Sheet(
            CaseFile caseFile,
            PopulationChangeKind kind,
            ChangeSource source,
            String sourceUnit,
            String reportedBy,
            LocalDate happenedOn,
            LocalDate settledOn,
            String conflictField,
            String ownerUnit,
            String chosenSource,
            Instant appliedAt,
            Instant revertedAt,
            boolean isFull,
            boolean isConcerned,
            Household household,
            Dwelling dwelling,
            Resident resident,
            Resident joining,
            Resident known,
            Member membership,
            ReportedFacts facts,
            ReportedFacts settled,
            List<MadeDecision> decisions,
            Map<String, String> fieldNames,
            String note,
            List<FollowUp> followUps,
            Map<Long, String> unitNames,
            Map<Long, String> staffNames,
            boolean mayRevert,
            DomainException whyNot) {}

    /** One page of the changes that the person may read, the newest first. */
    public Page<ChangeRow> list(Filter filter, PageRequest page, CurrentUser user) {
        var query = new ChangeMapper.Query(
                access.scopeOf(user, CaseKind.CHANGE),
                user.staffId(),
                filter.mine(),
                filter.open(),
                filter.kind(),
                filter.household(),
                filter.resident(),
                page);
        return Page.of(mapper.list(query), page, mapper.count(query));
    }

    /** @throws NotFoundException if there is no such change or the person may not read it */
    public Sheet read(String caseNumber, CurrentUser user) {
        var caseFile = cases.find(caseNumber, user);
        if (caseFile.kind() != CaseKind.CHANGE) {
            throw new NotFoundException();
        }
        var report = reports.of(caseFile);
        var household = reports.household(report);
        var followUps = mapper.listFollowUps(caseFile.id());
        var isFull = population.reads(household, user);
        var isConcerned = isFull
                || user.unitIds().stream()
                        .anyMatch(unit -> unit.equals(report.ownerUnitId())
                                || unit == report.sourceUnitId()
                                || followUps.stream().anyMatch(one -> one.unitId() == unit));
        audit.record("read-change", "case:" + caseNumber, AuditResult.SUCCESS, null);
        var person = isConcerned ? reports.resident(report) : null;
        var decisions = mapper.listDecisions(caseFile.id());
        var units = organization.unitsById(Stream.concat(
                        followUps.stream().map(FollowUp::unitId),
                        decisions.stream().map(MadeDecision::unitId))
                .distinct()
                .toList());
        var fieldNames = mapper.listFields().stream().collect(Collectors.toMap(ChangeField::code, ChangeField::label));
        var isHis = reverting.isHis(caseFile, user);
        var whyNot = isHis ? reverting.whyNot(report, user).orElse(null) : null;
        return new Sheet(
                caseFile,
                report.kind(),
                report.source(),
                organization.unit(report.sourceUnitId()).name(),
                reporter(report, isFull || user.unitIds().stream().anyMatch(unit -> unit.equals(report.ownerUnitId()))),
                report.happenedOn(),
                report.settledOn(),
                fieldNames.get(report.conflictField()),
                report.ownerUnitId() == null
                        ? null
                        : organization.unit(report.ownerUnitId()).name(),
                report.chosenSource(),
                report.appliedAt(),
                report.revertedAt(),
                isFull,
                isConcerned,
                household,
                isFull ? population.dwelling(household) : null,
                person,
                isConcerned ? population.resident(report.joiningNumber()).orElse(null) : null,
                isFull ? known(report, user) : null,
                isFull && person != null ? membership(person, household) : null,
                isConcerned ? reports.facts(report) : null,
                isConcerned && report.settledFacts() != null ? reports.settled(report) : null,
                decisions,
                fieldNames,
                isFull && report.note() != null ? report.note().value() : null,
                followUps,
                units.values().stream().collect(Collectors.toMap(unit -> unit.id(), unit -> unit.name())),
                organization.staffNames(followUps.stream()
                        .map(FollowUp::answeredById)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()),
                isHis && whyNot == null,
                whyNot);
    }

    private Resident known(ChangeReport report, CurrentUser user) {
        return report.joiningNumber() != null
                ? null
                : population.typed(reports.settled(report).person(), user).orElse(null);
    }

    private Member membership(Resident person, Household household) {
        return archive.members(household).stream()
                .filter(member -> member.residentId() == person.id())
                .reduce((earlier, later) -> later.id() > earlier.id() ? later : earlier)
                .orElse(null);
    }

    /** A resident's name only for those who keep the archive or decide about the disputed field. */
    private String reporter(ChangeReport report, boolean mayName) {
        if (report.reportedById() != null) {
            return organization.staffNames(List.of(report.reportedById())).get(report.reportedById());
        }
        return !mayName
                ? null
                : population
                        .resident(report.reporterNumber())
                        .map(person -> person.details().name().value())
                        .orElse(null);
    }
}
