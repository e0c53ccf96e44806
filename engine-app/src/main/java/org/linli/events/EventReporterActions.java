package org.linli.events;

import java.time.Instant;
import java.util.Optional;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseKind;
import org.linli.casefile.ReporterActions;
import org.linli.evidence.EvidenceSelection;
import org.linli.inbox.CaseJourney;
import org.linli.inbox.Road;
import org.linli.inbox.TaskActions;
import org.linli.inbox.WorkItem;
import org.linli.inbox.WorkItemService;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** What the reporter of an event may do: take it back until it is accepted, have it opened again when it is closed. */
@Component
class EventReporterActions implements ReporterActions {
    private static final String WITHDRAW = "withdraw";
    private static final String REPORTED = "REPORTED";

    private final CaseJourney journey;
    private final WorkItemService tasks;
    private final TaskActions actions;
    private final EventReopening reopening;

    EventReporterActions(CaseJourney journey, WorkItemService tasks, TaskActions actions, EventReopening reopening) {
        this.journey = journey;
        this.tasks = tasks;
        this.actions = actions;
        this.reopening = reopening;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.EVENT;
    }

    /** A case that began with an older model cannot be taken back: nothing leads there. */
    @Override
    public boolean isWithdrawable(CaseFile caseFile) {
        return caseFile.state().equals(REPORTED) && withdrawableTask(caseFile).isPresent();
    }

    @Override
    public void withdraw(CaseFile caseFile, String reason) {
        var task = withdrawableTask(caseFile)
                .orElseThrow(() -> new OptimisticLockingFailureException("Somebody has acted meanwhile"));
        actions.take(Road.ofReporter(WITHDRAW, reason), task);
    }

    @Override
    public Optional<Instant> reopenableUntil(CaseFile caseFile) {
        return reopening.possibleUntil(caseFile);
    }

    @Override
    public void reopen(CaseFile caseFile, String reason, EvidenceSelection evidence) {
        reopening.reopen(caseFile.caseNumber(), "reopen", reason, evidence);
    }

    private Optional<WorkItem> withdrawableTask(CaseFile caseFile) {
        return journey.openTasks(caseFile.id()).stream()
                .filter(item -> tasks.step(item).outcome(WITHDRAW).isPresent())
                .findFirst();
    }
}
