package org.linli.villagelife;

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
import org.linli.shared.problem.NotNowException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** What whoever claimed a deed may do: take it back before it is posted. */
@Component
class ClaimActions implements ReporterActions {
    private static final String WITHDRAW = "withdrawDeed";
    static final String OBJECT = "objectDeedOnline";

    private final CaseJourney journey;
    private final WorkItemService tasks;
    private final TaskActions actions;

    ClaimActions(CaseJourney journey, WorkItemService tasks, TaskActions actions) {
        this.journey = journey;
        this.tasks = tasks;
        this.actions = actions;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.POINTS;
    }

    @Override
    public boolean isWithdrawable(CaseFile caseFile) {
        return !caseFile.isClosed() && task(caseFile.id(), WITHDRAW).isPresent();
    }

    @Override
    public void withdraw(CaseFile caseFile, String reason) {
        var task = task(caseFile.id(), WITHDRAW)
                .orElseThrow(() -> new OptimisticLockingFailureException("Somebody has acted meanwhile"));
        actions.take(Road.ofReporter(WITHDRAW, reason), task);
    }

    /** Lets the objection be looked into; false: another one is being looked into. */
    boolean object(long caseFileId) {
        var task = task(caseFileId, OBJECT);
        task.ifPresent(item -> actions.take(Road.ofSystem(OBJECT, null), item));
        return task.isPresent();
    }

    /** What was posted is put right by a reversal, and what was left out by an appeal. */
    @Override
    public Optional<Instant> reopenableUntil(CaseFile caseFile) {
        return Optional.empty();
    }

    @Override
    public void reopen(CaseFile caseFile, String reason, EvidenceSelection evidence) {
        throw new NotNowException("points.reopen");
    }

    private Optional<WorkItem> task(long caseFileId, String outcome) {
        return journey.openTasks(caseFileId).stream()
                .filter(item -> tasks.step(item).outcome(outcome).isPresent())
                .findFirst();
    }
}
