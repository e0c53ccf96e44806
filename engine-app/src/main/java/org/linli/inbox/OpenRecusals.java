package org.linli.inbox;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.casefile.CaseChange;
import org.linli.inbox.TaskPool.Pool;
import org.linli.organization.OrganizationService;
import org.linli.shared.UseCaseService;
import org.linli.workflow.ProcessModels;
import org.springframework.dao.OptimisticLockingFailureException;

/** Takes open tasks out of the hands of those whom their case has come to complain of. */
@UseCaseService
public class OpenRecusals {
    private final WorkItemMapper items;
    private final ProcessModels models;
    private final Recusals recusals;
    private final StandIns standIns;
    private final StandInDiary diary;
    private final Repooling repooling;
    private final OrganizationService organization;

    OpenRecusals(
            WorkItemMapper items,
            ProcessModels models,
            Recusals recusals,
            StandIns standIns,
            StandInDiary diary,
            Repooling repooling,
            OrganizationService organization) {
        this.items = items;
        this.models = models;
        this.recusals = recusals;
        this.standIns = standIns;
        this.diary = diary;
        this.repooling = repooling;
        this.organization = organization;
    }

    /**
     * Applies whom the case complains of by now to its open tasks; their clocks run on.
     *
     * @throws OptimisticLockingFailureException if somebody moved one of them meanwhile; safe to retry
     */
    public void apply(CaseChange change) {
        items.listOfCase(change.before().id()).stream()
                .filter(item -> item.status().isOpen())
                .forEach(item -> apply(item, change));
    }

    private void apply(WorkItem item, CaseChange change) {
        var step = models.step(item.processDefinitionId(), item.elementId());
        var matter = Matter.of(change);
        var recused = recusals.of(matter, step);
        recusals.keepOut(item.taskId(), recused);
        var usual = new Pool(organization.unit(item.poolUnitId()), item.poolRole());
        var found = standIns.find(usual, matter, recused);
        var pool = found.orElse(usual);
        if (!pool.is(usual) || isHeldBy(recused, item)) {
            repooling.to(item, pool, MoveKind.RECUSAL);
        }
        if (found.isEmpty() || !pool.is(usual)) {
            if (!step.isParallel()) {
                change.awaits(pool.unit(), item.dueAt());
            }
            diary.note(change, step, usual, found, item.dueAt());
        }
    }

    private static boolean isHeldBy(Set<Long> recused, WorkItem item) {
        return Stream.of(item.assigneeId(), item.ownerId())
                .filter(Objects::nonNull)
                .anyMatch(recused::contains);
    }
}
