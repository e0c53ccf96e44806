package org.linli.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.casefile.CaseChange;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.NoticeWanted;
import org.linli.inbox.TaskPool.Pool;
import org.linli.organization.OrganizationService;
import org.linli.shared.UseCaseService;
import org.linli.workflow.ProcessModels;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;

/** Lets a task of which nobody of its pool is left rise to whoever steps in, as it would have been opened there. */
@UseCaseService
class Rising {
    /** How long ago a post may have ended for single tasks of its pool to be looked at. */
    private static final Duration LOOKED_BACK = Duration.ofDays(1);

    private final WorkItemMapper items;
    private final CaseFileService caseFiles;
    private final ProcessModels models;
    private final OrganizationService organization;
    private final Recusals recusals;
    private final StandIns standIns;
    private final StandInDiary diary;
    private final Repooling repooling;
    private final TaskHands hands;
    private final ApplicationEventPublisher events;

    Rising(
            WorkItemMapper items,
            CaseFileService caseFiles,
            ProcessModels models,
            OrganizationService organization,
            Recusals recusals,
            StandIns standIns,
            StandInDiary diary,
            Repooling repooling,
            TaskHands hands,
            ApplicationEventPublisher events) {
        this.items = items;
        this.caseFiles = caseFiles;
        this.models = models;
        this.organization = organization;
        this.recusals = recusals;
        this.standIns = standIns;
        this.diary = diary;
        this.repooling = repooling;
        this.hands = hands;
        this.events = events;
    }

    /**
     * Where it has risen to; empty where somebody of its pool may do it, or nobody above either.
     *
     * @throws OptimisticLockingFailureException if somebody moved it meanwhile; safe to retry
     */
    Optional<PoolKey> rise(long itemId) {
        var item = items.findById(itemId).orElseThrow();
        if (item.status() != WorkItemStatus.POOL) {
            return Optional.empty();
        }
        var usual = new Pool(organization.unit(item.poolUnitId()), item.poolRole());
        var found = found(item, usual, Matter.of(caseFiles.find(item.caseNumber())));
        if (found.isEmpty() || found.get().is(usual)) {
            return Optional.empty();
        }
        caseFiles.change(item.caseNumber(), change -> rise(item, usual, found, change));
        return found.map(Pool::key);
    }

    private Optional<Pool> found(WorkItem item, Pool usual, Matter matter) {
        var step = models.step(item.processDefinitionId(), item.elementId());
        var recused = new HashSet<>(recusals.of(matter, step));
        recused.addAll(items.listExcluded(item.id()));
        return standIns.find(usual, matter, recused);
    }

    private void rise(WorkItem item, Pool usual, Optional<Pool> found, CaseChange change) {
        var step = models.step(item.processDefinitionId(), item.elementId());
        var pool = found.orElseThrow();
        repooling.to(item, pool, MoveKind.VACANCY);
        if (!step.isParallel()) {
            change.awaits(pool.unit(), item.dueAt());
        }
        diary.note(change, step, usual, found, item.dueAt());
    }

    /** The pools that the person has left, lately or with all else. */
    List<PoolKey> leftBy(long staffId) {
        return items.listPoolsOf(staffId, hands.now().minus(LOOKED_BACK));
    }

    /** Pools with work in which nobody is left, and those of posts that have ended lately. */
    List<PoolKey> suspicious() {
        var now = hands.now();
        return items.listPoolsToCheck(now.minus(LOOKED_BACK), now);
    }

    /** Items of these pools, after one of them, that nobody of their pool may take. */
    List<Long> stranded(Collection<PoolKey> pools, long afterId, int limit) {
        return pools.isEmpty() ? List.of() : items.listStranded(pools, afterId, hands.now(), limit);
    }

    /** Tells those of a pool how much has come to them. */
    void tell(PoolKey pool, int count) {
        var holders = Set.copyOf(items.listHolders(pool, hands.now()));
        if (!holders.isEmpty()) {
            events.publishEvent(NoticeWanted.toStaff(
                    "vacancyWork",
                    null,
                    holders,
                    Map.of(
                            "count",
                            Integer.toString(count),
                            "unit",
                            organization.unit(pool.unitId()).name())));
        }
    }
}
