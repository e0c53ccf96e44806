package org.linli.credit;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.Happening;
import org.linli.deadlines.Deadline;
import org.linli.deadlines.DeadlineLedger;
import org.linli.inbox.CaseJourney;
import org.linli.inbox.Road;
import org.linli.inbox.TaskActions;
import org.linli.inbox.WorkItem;
import org.linli.organization.OrganizationService;
import org.linli.security.CurrentUser;
import org.linli.shared.Messages;
import org.linli.shared.Texts;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotNowException;
import org.linli.workflow.Workflow;
import org.springframework.stereotype.Component;

/**
 * Takes what the person says: his defence, his appeal, his request for repair; each moves the process on. The caller has locked the case,
 * so that the second of two at once learns what the first did.
 */
@Component
class CreditStatements {
    static final String HEAR_DEFENCE = "HEAR_DEFENCE";

    private static final String HEARING = "Task_HearDefence";
    private static final int MAX_STATEMENT = 500;

    private final CreditMapper mapper;
    private final CreditOpening opening;
    private final CaseFileService caseFiles;
    private final CaseJourney journey;
    private final TaskActions actions;
    private final DeadlineLedger deadlines;
    private final OrganizationService organization;
    private final Workflow workflow;
    private final Messages messages;
    private final Clock clock;

    CreditStatements(
            CreditMapper mapper,
            CreditOpening opening,
            CaseFileService caseFiles,
            CaseJourney journey,
            TaskActions actions,
            DeadlineLedger deadlines,
            OrganizationService organization,
            Workflow workflow,
            Messages messages,
            Clock clock) {
        this.mapper = mapper;
        this.opening = opening;
        this.caseFiles = caseFiles;
        this.journey = journey;
        this.actions = actions;
        this.deadlines = deadlines;
        this.organization = organization;
        this.workflow = workflow;
        this.messages = messages;
        this.clock = clock;
    }

    /** Until when he may state his defence; empty where he may not now. */
    Optional<Instant> defendableUntil(CaseFile caseFile) {
        return hearing(caseFile)
                .flatMap(item -> limit(caseFile))
                .filter(until -> !clock.instant().isAfter(until));
    }

    /** What the person himself says in his defence. */
    void defend(CaseFile caseFile, String statement) {
        var matter = mapper.find(caseFile.id()).orElseThrow();
        var item = hearing(caseFile).orElseThrow(() -> undefendable(caseFile, matter));
        if (defendableUntil(caseFile).isEmpty()) {
            throw late(caseFile);
        }
        mapper.defend(statement(caseFile, statement, null));
        actions.take(Road.ofReporter("stateDefence", null), item);
    }

    /** @param user who writes it down for him; null: he himself */
    void appeal(CaseFile caseFile, String statement, CurrentUser user) {
        var matter = mapper.find(caseFile.id()).orElseThrow();
        if (matter.appealedAt() != null) {
            throw new NotNowException(
                    "credit.appeal.twice", messages.moment(matter.appealedAt()), by(matter, matter.appealById()));
        }
        if (!matter.isAppealable()) {
            throw new NotNowException("credit.appeal.over", messages.text("credit.status." + matter.status()));
        }
        requireRest(caseFile, matter);
        mapper.appeal(statement(caseFile, statement, user));
        begin(caseFile, matter, "appealListing", "listingAppealed", user);
    }

    /** @param user who writes it down for him; null: he himself */
    void askRepair(CaseFile caseFile, String statement, CurrentUser user) {
        var matter = mapper.find(caseFile.id()).orElseThrow();
        if (!matter.isRepairable()) {
            throw new NotNowException("credit.repair.over", messages.text("credit.status." + matter.status()));
        }
        requireRest(caseFile, matter);
        mapper.askRepair(statement(caseFile, statement, user));
        begin(caseFile, matter, "askRepair", "repairAsked", user);
    }

    private void requireRest(CaseFile caseFile, CreditMatter matter) {
        if (caseFile.isClosed()) {
            return;
        }
        if (matter.repairAskedAt() != null && matter.repairAnsweredAt() == null) {
            throw new NotNowException(
                    "credit.repair.running", messages.moment(matter.repairAskedAt()), by(matter, matter.repairById()));
        }
        throw new NotNowException("credit.busy");
    }

    private NotNowException undefendable(CaseFile caseFile, CreditMatter matter) {
        var unit = organization.unit(matter.proposingUnitId()).name();
        if (matter.defenceAt() != null) {
            return new NotNowException(
                    "credit.defence.given",
                    messages.moment(matter.defenceAt()),
                    by(matter, matter.defenceById()),
                    unit);
        }
        return limit(caseFile).filter(until -> clock.instant().isAfter(until)).isPresent()
                ? late(caseFile)
                : new NotNowException(
                        "credit.defence.waived",
                        messages.moment(journey.lastStep(caseFile.id()).openedAt()),
                        unit);
    }

    private NotNowException late(CaseFile caseFile) {
        return new NotNowException(
                "credit.defence.late", messages.moment(limit(caseFile).orElseThrow()));
    }

    private Optional<WorkItem> hearing(CaseFile caseFile) {
        return journey.openTasks(caseFile.id()).stream()
                .filter(item -> item.elementId().equals(HEARING))
                .findFirst();
    }

    private Optional<Instant> limit(CaseFile caseFile) {
        return deadlines.lastOf(caseFile.caseNumber(), HEAR_DEFENCE).map(Deadline::dueAt);
    }

    /** The person, or the unit whose staff wrote it down. */
    private String by(CreditMatter matter, Long staffId) {
        return staffId == null
                ? messages.text("credit.by.person")
                : organization.unit(matter.proposingUnitId()).name();
    }

    private CreditMapper.Statement statement(CaseFile caseFile, String words, CurrentUser user) {
        if (Texts.isBlank(words)) {
            throw new InvalidRequestException("statement", "form.required");
        }
        if (Texts.length(words.strip()) > MAX_STATEMENT) {
            throw new InvalidRequestException("statement", "form.tooLong", MAX_STATEMENT);
        }
        return new CreditMapper.Statement(
                caseFile.id(), new PersonalText(words.strip()), clock.instant(), user == null ? null : user.staffId());
    }

    private void begin(CaseFile caseFile, CreditMatter matter, String action, String message, CurrentUser user) {
        var unit = organization.unit(matter.proposingUnitId());
        caseFiles.change(caseFile.caseNumber(), change -> {
            change.actedBy(user, null);
            var post = user == null ? null : user.posts().get(0).unitName();
            change.record(Happening.of(user, post, action, null, true));
            caseFiles.reopen(change);
            workflow.startByMessage(
                    CreditOpening.PROCESS,
                    message,
                    caseFile.caseNumber(),
                    Map.of(
                            "proposingUnit", unit.code(),
                            "decidingUnit", opening.decidingUnit(unit).code()));
        });
    }
}
