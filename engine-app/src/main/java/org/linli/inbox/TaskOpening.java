package org.linli.inbox;

import java.time.Clock;
import java.util.Set;
import org.linli.casefile.CaseChange;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.StageLight;
import org.linli.deadlines.DeadlineLedger;
import org.linli.deadlines.LimitSubject;
import org.linli.deadlines.StageClock;
import org.linli.workflow.Step;
import org.linli.workflow.TaskOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the work item of a task the engine has opened, with its clock, in the engine's transaction. */
@Component
class TaskOpening {
    private final WorkItemMapper items;
    private final TaskPool pools;
    private final StandIns standIns;
    private final StandInDiary diary;
    private final Recusals recusals;
    private final CaseFileService caseFiles;
    private final DeadlineLedger deadlines;
    private final WorkChanges changes;
    private final WorkNotices notices;
    private final Clock clock;

    TaskOpening(
            WorkItemMapper items,
            TaskPool pools,
            StandIns standIns,
            StandInDiary diary,
            Recusals recusals,
            CaseFileService caseFiles,
            DeadlineLedger deadlines,
            WorkChanges changes,
            WorkNotices notices,
            Clock clock) {
        this.items = items;
        this.pools = pools;
        this.standIns = standIns;
        this.diary = diary;
        this.recusals = recusals;
        this.caseFiles = caseFiles;
        this.deadlines = deadlines;
        this.changes = changes;
        this.notices = notices;
        this.clock = clock;
    }

    @EventListener
    void on(TaskOpened opened) {
        caseFiles.change(opened.caseNumber(), change -> write(opened, change));
    }

    private void write(TaskOpened opened, CaseChange change) {
        var step = opened.step();
        var following = change.following();
        var caseFile = change.before();
        var matter = Matter.of(change);
        var recused = recusals.of(matter, step);
        var usual = pools.poolOf(opened, matter);
        var found = standIns.find(usual, matter, recused);
        var pool = found.orElse(usual);
        var due = startClock(opened, change, pool);
        if (!step.isParallel()) {
            change.enter(step.state(), StageLight.valueOf(step.light()));
            change.awaits(pool.unit(), due.dueAt());
        }
        var item = new NewWorkItem(
                opened.taskId(),
                caseFile,
                StageLight.valueOf(step.light()),
                step.state(),
                step.processDefinitionId(),
                step.elementId(),
                pool.unit().id(),
                pool.role(),
                doer(step, change, pool, recused),
                change.handlingUnitId(),
                following == null ? null : following.workItemId(),
                following == null ? null : following.staffId(),
                clock.instant(),
                due.warnAt(),
                due.dueAt(),
                due.isProvisional(),
                opened.processInstanceId(),
                step.isParallel());
        items.insert(item);
        changes.opened(item);
        if (item.assigneeId() != null) {
            notices.returned(caseFile, step, due.dueAt(), item.assigneeId());
        }
        recusals.keepOut(opened.taskId(), recused);
        if (found.isEmpty() || !pool.is(usual)) {
            diary.note(change, step, usual, found, due.dueAt());
        }
    }

    private DeadlineLedger.Due startClock(TaskOpened opened, CaseChange change, TaskPool.Pool pool) {
        var subject = new LimitSubject(
                change.before().kind().name(),
                opened.step().stage(),
                change.before().categoryCode(),
                change.before().priority());
        var stage = new StageClock(
                opened.caseNumber(),
                opened.taskId(),
                subject,
                pool.unit().id(),
                opened.step().reacts());
        var element = opened.step().elementId();
        if (change.isFixed(element)) {
            return deadlines.startForTask(stage, change.fixedDueAt(element));
        }
        if (opened.step().isParallel()) {
            return deadlines.startForTask(stage);
        }
        if (change.nextDueAt() != null) {
            return deadlines.startForTask(stage, change.nextDueAt());
        }
        if (change.isGoingBack()) {
            return deadlines.takeUpForTask(stage);
        }
        return change.turns().hasReturned() ? deadlines.continueForTask(stage) : deadlines.startForTask(stage);
    }

    /** Whoever did the step before and still holds the post, where the model gives it back to him; or null. */
    private Long doer(Step step, CaseChange change, TaskPool.Pool pool, Set<Long> recused) {
        return step.returnsToDoer() && change.turns().hasReturned()
                ? items.findLastDoer(new WorkItemMapper.Doing(
                                change.before().id(),
                                step.elementId(),
                                pool.unit().id(),
                                pool.role(),
                                clock.instant()))
                        .filter(staffId -> !recused.contains(staffId))
                        .orElse(null)
                : null;
    }
}
