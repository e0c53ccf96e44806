package org.linli.inbox;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.casefile.CaseAccess;
import org.linli.casefile.CaseFile;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.springframework.stereotype.Component;

/** Who answers for what nobody has: the heads of the unit where it lies, or those of the nearest unit above. */
@Component
public class TaskAnswerers {
    /** A moment at which thousands of limits pass asks for the heads of few units. */
    private static final Duration KEPT = Duration.ofSeconds(10);

    private final OrganizationService organization;
    private final WorkItemMapper items;
    private final CaseAccess access;
    private final Clock clock;
    private final LoadingCache<Long, Set<Long>> heads;

    TaskAnswerers(
            OrganizationService organization,
            ColleagueMapper colleagues,
            WorkItemMapper items,
            CaseAccess access,
            Clock clock) {
        this.organization = organization;
        this.items = items;
        this.access = access;
        this.clock = clock;
        heads = Caffeine.newBuilder()
                .expireAfterWrite(KEPT)
                .build(unitId -> Set.copyOf(colleagues.listHeads(unitId, clock.instant())));
    }

    /** The heads of a unit, or of the nearest above that has any. */
    public Set<Long> of(Unit unit) {
        return upFrom(unit)
                .map(one -> heads.get(one.id()))
                .filter(own -> !own.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    /**
     * Those of a task who may open its case, never whom or whose unit it complains of; where the unit has heads and none of
     * them may, those for whom the task lies there.
     */
    public Set<Long> of(OpenTask task) {
        return upFrom(organization.unit(task.unitId()))
                .filter(unit -> !Objects.equals(unit.id(), task.complainedUnitId()))
                .map(unit -> of(task, unit.id()))
                .filter(able -> !able.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    private Set<Long> of(OpenTask task, long unitId) {
        var own = heads.get(unitId);
        var able = able(task, own);
        return able.isEmpty() && !own.isEmpty() && unitId == task.unitId()
                ? able(task, items.listHolders(new PoolKey(unitId, task.role()), clock.instant()))
                : able;
    }

    private Set<Long> able(OpenTask task, Iterable<Long> people) {
        var told = new HashSet<Long>();
        people.forEach(told::add);
        told.remove(task.complainedStaffId());
        return access.readersOf(task.caseFileId(), told);
    }

    private Stream<Unit> upFrom(Unit unit) {
        return Stream.iterate(
                unit, Objects::nonNull, one -> one.parentId() == null ? null : organization.unit(one.parentId()));
    }

    /**
     * A task of a case, and where it lies.
     *
     * @param complainedUnitId the unit that the case complains of, or null
     * @param complainedStaffId the person, or null
     */
    public record OpenTask(long caseFileId, long unitId, String role, Long complainedUnitId, Long complainedStaffId) {

        /** An item as it lies now. */
        public static OpenTask of(WorkItem item, CaseFile caseFile) {
            return new OpenTask(
                    caseFile.id(),
                    item.holdingUnitId(),
                    item.holdingRole(),
                    caseFile.complainedUnitId(),
                    caseFile.complainedStaffId());
        }
    }
}
