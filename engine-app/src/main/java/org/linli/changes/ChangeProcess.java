package org.linli.changes;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.casefile.CaseChange;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.NoticeWanted;
import org.linli.organization.OrganizationService;
import org.linli.residents.PopulationChanges;
import org.linli.shared.UseCaseService;
import org.springframework.context.ApplicationEventPublisher;

/** What the model of a change does on its way: find the owner of a field, write into the archive, take it back. */
@UseCaseService
public class ChangeProcess {
    private final ChangeMapper mapper;
    private final Reports reports;
    private final Effects effects;
    private final PopulationChanges population;
    private final CaseFileService caseFiles;
    private final OrganizationService organization;
    private final ChangeTexts texts;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    ChangeProcess(
            ChangeMapper mapper,
            Reports reports,
            Effects effects,
            PopulationChanges population,
            CaseFileService caseFiles,
            OrganizationService organization,
            ChangeTexts texts,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.mapper = mapper;
        this.reports = reports;
        this.effects = effects;
        this.population = population;
        this.caseFiles = caseFiles;
        this.organization = organization;
        this.texts = texts;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Gives the conflict to the unit that owns the field; returns its code. */
    public String assignOwner(String caseNumber) {
        var code = new String[1];
        caseFiles.change(caseNumber, change -> {
            var field = reports.of(change.before()).conflictField();
            var owner = mapper.listFields().stream()
                    .filter(one -> one.code().equals(field))
                    .findFirst()
                    .orElseThrow();
            var unit = organization.findUnit(owner.unitCode()).orElseThrow();
            mapper.assignOwner(change.before().id(), unit.id());
            caseFiles.admit(change.before(), unit.id());
            code[0] = unit.code();
        });
        return code[0];
    }

    /** Writes the change into the archive with what was chosen in the form; returns the codes of the units that have something to see to then. */
    public List<String> record(String caseNumber, Map<String, Object> form) {
        var units = new ArrayList<String>();
        caseFiles.change(caseNumber, change -> {
            var report = reports.of(change.before());
            var following = effects.of(change.before(), report);
            var note = texts.text("change.note", caseNumber);
            var trace = population.apply(reports.change(report, new Choices(form), note), change.actor());
            mapper.apply(
                    change.before().id(), reports.written(trace), change.actor().staffId(), clock.instant());
            units.addAll(follow(change, following));
            tellReporter(report, change, "change.settled.applied");
        });
        return units;
    }

    /** Takes back what was written; returns the codes of the units that have something to undo. */
    public List<String> undo(String caseNumber) {
        var units = new ArrayList<String>();
        caseFiles.change(caseNumber, change -> {
            var report = reports.of(change.before());
            population.revert(reports.trace(report), texts.text("change.reverted", caseNumber), change.actor());
            mapper.revert(change.before().id(), change.actor().staffId(), clock.instant());
            tellAnswerers(change);
            mapper.withdrawOpen(change.before().id(), clock.instant());
            units.addAll(follow(change, effects.toUndo(change.before())));
            tellReporter(report, change, "change.settled.reverted");
        });
        return units;
    }

    /** A resident reads it on his own page. */
    void tellReporter(ChangeReport report, CaseChange change, String reason) {
        if (report.reportedById() == null) {
            return;
        }
        publisher.publishEvent(NoticeWanted.toStaff(
                "changeSettled",
                change.before().caseNumber(),
                Set.of(report.reportedById()),
                Map.of("title", change.before().title(), "reason", texts.text(reason))));
    }

    /** Whoever has answered for his unit hears that what it was about is no more so. */
    private void tellAnswerers(CaseChange change) {
        var answered = mapper.listFollowUps(change.before().id()).stream()
                .map(FollowUp::answeredById)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (!answered.isEmpty()) {
            var unit = organization.unit(change.before().communityId()).name();
            publisher.publishEvent(NoticeWanted.toStaff(
                    "changeReverted",
                    change.before().caseNumber(),
                    answered,
                    Map.of("title", change.before().title(), "unit", unit)));
        }
    }

    private List<String> follow(CaseChange change, List<ChangeMapper.NewFollowUp> following) {
        following.forEach(mapper::insertFollowUp);
        return following.stream()
                .map(ChangeMapper.NewFollowUp::unitId)
                .distinct()
                .map(organization::unit)
                .map(unit -> {
                    caseFiles.admit(change.before(), unit.id());
                    return unit.code();
                })
                .toList();
    }
}
