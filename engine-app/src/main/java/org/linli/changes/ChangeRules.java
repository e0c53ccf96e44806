package org.linli.changes;

import java.time.Clock;
import java.time.LocalDate;
import org.linli.casefile.CaseChange;
import org.linli.casefile.CaseKind;
import org.linli.casefile.CaseTurns;
import org.linli.inbox.OutcomeRules;
import org.linli.inbox.TaskAction;
import org.linli.organization.OrganizationService;
import org.linli.residents.PopulationChangeKind;
import org.linli.residents.PopulationChanges;
import org.linli.residents.PopulationReading;
import org.linli.shared.Zone;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/** Keeps what was verified, decided and answered, and refuses what could not be written into the archive. */
@Component
class ChangeRules implements OutcomeRules {
    private static final String SETTLED_ON = "settledOn";

    private final ChangeMapper mapper;
    private final Reports reports;
    private final Settling settling;
    private final SettledChecks checks;
    private final ChangeProcess process;
    private final PopulationChanges population;
    private final PopulationReading reading;
    private final OrganizationService organization;
    private final SameDay sameDay;
    private final ChangeTexts texts;
    private final Clock clock;

    ChangeRules(
            ChangeMapper mapper,
            Reports reports,
            Settling settling,
            SettledChecks checks,
            ChangeProcess process,
            PopulationChanges population,
            PopulationReading reading,
            OrganizationService organization,
            SameDay sameDay,
            ChangeTexts texts,
            Clock clock) {
        this.mapper = mapper;
        this.reports = reports;
        this.settling = settling;
        this.checks = checks;
        this.process = process;
        this.population = population;
        this.reading = reading;
        this.organization = organization;
        this.sameDay = sameDay;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.CHANGE;
    }

    @Override
    public void check(TaskAction action) {
        switch (action.outcome().id()) {
            case "verifyChange" -> {
                refuseFuture(settledOn(action));
                checks.refuseDecided(action.caseFile());
                checks.refuseOverlap(reports.of(action.caseFile()), settledOn(action));
                checks.refuseComing(reports.of(action.caseFile()), settledOn(action), action.user());
            }
            case "chooseSource" -> {
                refuseFuture(settledOn(action));
                var settled = settling.of(reports.of(action.caseFile()), action);
                checks.refuseOverlap(reports.of(action.caseFile()), settled.on());
            }
            case "raiseConflict" -> requireOwner(action.text("conflictField"));
            case "applyChange" -> {
                var report = reports.of(action.caseFile());
                population.check(reports.change(report, new Choices(action.data()), null), action.user());
            }
            default -> {
                // the form says all
            }
        }
    }

    @Override
    public String remark(TaskAction action) {
        return switch (action.outcome().id()) {
            case "verifyChange" -> texts.text("change.basis." + action.text("basis"));
            case "raiseConflict" ->
                mapper.listFields().stream()
                        .filter(field -> field.code().equals(action.text("conflictField")))
                        .findFirst()
                        .map(field -> texts.text("change.conflict", field.name()))
                        .orElse("");
            case "chooseSource" -> texts.text("change.source." + action.text("source"));
            default -> "";
        };
    }

    @Override
    public void before(TaskAction action, CaseChange change) {
        var id = action.caseFile().id();
        switch (action.outcome().id()) {
            case "verifyChange" -> {
                mapper.check(new ChangeMapper.Check(
                        id,
                        action.text("basis"),
                        settledOn(action),
                        reports.version(reports.of(action.caseFile())),
                        action.user().staffId(),
                        clock.instant()));
                change.nextDueAt(sameDay.end(action.caseFile().communityId()));
            }
            case "raiseConflict" -> mapper.dispute(id, action.text("conflictField"));
            case "chooseSource" -> {
                choose(action);
                change.nextDueAt(sameDay.end(action.caseFile().communityId()));
            }
            case "verifyAgain" -> {
                mapper.sendBackDecisions(id, clock.instant());
                change.turn(CaseTurns::returned);
            }
            case "rejectChange", "rejectConflict" ->
                process.tellReporter(reports.of(action.caseFile()), change, "change.settled.rejected");
            case "effectDone" -> done(action);
            case "effectNotConcerned" -> answer(action, FollowUpStatus.NOT_CONCERNED);
            case "effectRestored" -> answer(action, FollowUpStatus.DONE);
            default -> {
                // writes nothing of its own
            }
        }
    }

    /** What he decided stays on record, whatever comes of it. */
    private void choose(TaskAction action) {
        var report = reports.of(action.caseFile());
        var settled = settling.of(report, action);
        var decision = new ChangeMapper.Decision(
                report.caseFileId(),
                report.conflictField(),
                report.ownerUnitId(),
                action.text("source"),
                settled.on(),
                settling.written(settled),
                reports.version(report),
                action.user().staffId(),
                clock.instant());
        mapper.choose(decision);
        mapper.insertDecision(decision);
    }

    /** What the department knew of somebody who died holds no more. */
    private void done(TaskAction action) {
        var report = reports.of(action.caseFile());
        if (report.kind() == PopulationChangeKind.DEATH) {
            var kinds = mapper.listFollowUps(action.caseFile().id()).stream()
                    .filter(one -> action.item().taskId().equals(one.taskId()) && one.infoKind() != null)
                    .map(FollowUp::infoKind)
                    .toList();
            reading.end(report.residentNumber(), kinds, report.on(), action.user());
        }
        answer(action, FollowUpStatus.DONE);
    }

    private void answer(TaskAction action, FollowUpStatus status) {
        mapper.answer(action.item().taskId(), status, action.user().staffId(), clock.instant());
    }

    private void requireOwner(String field) {
        var isOwned = mapper.listFields().stream()
                .filter(one -> one.code().equals(field))
                .anyMatch(one -> organization.findUnit(one.unitCode()).isPresent());
        if (!isOwned) {
            throw new InvalidRequestException("conflictField", "change.field.unowned");
        }
    }

    private void refuseFuture(LocalDate day) {
        if (day != null && day.isAfter(LocalDate.ofInstant(clock.instant(), Zone.OFFICE))) {
            throw new InvalidRequestException(SETTLED_ON, "resident.from.future");
        }
    }

    private static LocalDate settledOn(TaskAction action) {
        var day = action.text(SETTLED_ON);
        return day == null || day.isBlank() ? null : LocalDate.parse(day);
    }
}
