package org.linli.inbox;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.casefile.CaseChange;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseReading;
import org.linli.deadlines.DeadlineLedger;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.NotFoundException;
import org.linli.workflow.Workflow;

/** Takes an open task away with its whole process, so that another one goes on with the time that was left. */
@UseCaseService
public class TaskHandover {
    private static final String GOES_ON = "HANDLE";
    private static final String AGAIN = "REWORK";
    private static final String TAKE_OVER = "takeOver";

    private final WorkItemMapper items;
    private final TaskAnswerers answerers;
    private final WorkItemService tasks;
    private final CaseReading reading;
    private final TaskRefusals refusals;
    private final WorkNotices notices;
    private final DeadlineLedger deadlines;
    private final Workflow workflow;

    TaskHandover(
            WorkItemMapper items,
            TaskAnswerers answerers,
            WorkItemService tasks,
            CaseReading reading,
            TaskRefusals refusals,
            WorkNotices notices,
            DeadlineLedger deadlines,
            Workflow workflow) {
        this.items = items;
        this.answerers = answerers;
        this.tasks = tasks;
        this.reading = reading;
        this.refusals = refusals;
        this.notices = notices;
        this.deadlines = deadlines;
        this.workflow = workflow;
    }

    /**
     * Ends the process of the task; whoever handles the case next gets no new time. Who had it, and who answers for
     * the unit, are told.
     *
     * @throws TaskTakenException if somebody did it, or took the case over, meanwhile
     */
    public void leave(WorkItem item, CaseChange change, CurrentUser user) {
        if (items.lockOpen(item.taskId()).isEmpty()) {
            throw gone(item, change.before(), user);
        }
        var stage = tasks.step(item).stage();
        if (stage.equals(GOES_ON)) {
            deadlines.detachTask(item.taskId());
            change.turn(turns -> turns.returned());
        } else {
            deadlines.endTask(item.taskId());
        }
        if (stage.equals(AGAIN)) {
            change.nextDueAt(item.dueAt());
        }
        tell(item, change.before());
        workflow.abandon(item.taskId(), "taken over");
    }

    /** What to say to whoever is slower than the one who took the case over last; empty where nobody has. */
    public Optional<DomainException> takenOver(CaseFile caseFile, CurrentUser user) {
        return reading.timeline(caseFile).entries().stream()
                .filter(entry -> entry.action().equals(TAKE_OVER))
                .reduce((earlier, later) -> later)
                .map(entry -> refusals.takenOver(entry, user));
    }

    private DomainException gone(WorkItem item, CaseFile caseFile, CurrentUser user) {
        var now = tasks.find(item.taskId());
        return now.status() == WorkItemStatus.CANCELLED
                ? takenOver(caseFile, user).orElseGet(() -> new NotFoundException("task.cancelled"))
                : refusals.of(now, user);
    }

    private void tell(WorkItem item, CaseFile caseFile) {
        var told = new HashSet<>(answerers.of(TaskAnswerers.OpenTask.of(item, caseFile)));
        Stream.of(item.assigneeId(), item.ownerId()).filter(Objects::nonNull).forEach(told::add);
        notices.tell("takenOver", item, told);
    }
}
