package org.linli.services;

import java.time.Instant;
import java.util.List;
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

/** What an applicant may do: take his application back before it is decided; he gets his papers back and may apply again. */
@Component
class ApplicantActions implements ReporterActions {
    private static final String WITHDRAW = "withdraw";
    private static final List<String> HAND_IN = List.of("handIn", "handInMissing");

    private final CaseJourney journey;
    private final WorkItemService tasks;
    private final TaskActions actions;

    ApplicantActions(CaseJourney journey, WorkItemService tasks, TaskActions actions) {
        this.journey = journey;
        this.tasks = tasks;
        this.actions = actions;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.SERVICE;
    }

    @Override
    public boolean isWithdrawable(CaseFile caseFile) {
        return !caseFile.isClosed() && withdrawableTask(caseFile).isPresent();
    }

    @Override
    public void withdraw(CaseFile caseFile, String reason) {
        var task = withdrawableTask(caseFile)
                .orElseThrow(() -> new OptimisticLockingFailureException("Somebody has acted meanwhile"));
        actions.take(Road.ofReporter(WITHDRAW, reason), task);
    }

    /** Everything that was asked for is there: whoever has to look at it is next, and no time of the applicant runs any more. */
    void handIn(CaseFile caseFile) {
        journey.openTasks(caseFile.id())
                .forEach(item -> HAND_IN.stream()
                        .filter(outcome -> tasks.step(item).outcome(outcome).isPresent())
                        .findFirst()
                        .ifPresent(outcome -> actions.take(Road.ofReporter(outcome, ""), item)));
    }

    /** What was decided is contested by the remedies that the decision names, and the handling by its rating. */
    @Override
    public Optional<Instant> reopenableUntil(CaseFile caseFile) {
        return Optional.empty();
    }

    @Override
    public void reopen(CaseFile caseFile, String reason, EvidenceSelection evidence) {
        throw new NotNowException("service.reopen");
    }

    private Optional<WorkItem> withdrawableTask(CaseFile caseFile) {
        return journey.openTasks(caseFile.id()).stream()
                .filter(item -> tasks.step(item).outcome(WITHDRAW).isPresent())
                .findFirst();
    }
}
