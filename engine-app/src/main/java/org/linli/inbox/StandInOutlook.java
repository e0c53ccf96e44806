package org.linli.inbox;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.security.RoleNames;
import org.springframework.stereotype.Component;

/** Says beforehand who would decide about something, when those are left out who may not. */
@Component
public class StandInOutlook {
    private final StandIns standIns;
    private final WorkItemMapper items;
    private final OrganizationService organization;
    private final RoleNames roleNames;
    private final Clock clock;

    StandInOutlook(
            StandIns standIns,
            WorkItemMapper items,
            OrganizationService organization,
            RoleNames roleNames,
            Clock clock) {
        this.standIns = standIns;
        this.items = items;
        this.organization = organization;
        this.roleNames = roleNames;
        this.clock = clock;
    }

    /** Who holds a post of that role in the unit now and may work. */
    public Set<Long> holders(String unitCode, String role) {
        var unit = organization.findUnit(unitCode).orElseThrow();
        return Set.copyOf(items.listHolders(new PoolKey(unit.id(), role), clock.instant()));
    }

    /**
     * Unit and role of those who would have it, the usual ones or whoever steps in; empty where nobody is left.
     *
     * @param gridId where the matter is
     * @param without these people
     * @param judged nor the people of these units
     */
    public Optional<String> whoFor(String unitCode, String role, long gridId, Set<Long> without, List<Unit> judged) {
        Set<Long> recused = new HashSet<>(without);
        judged.forEach(unit -> recused.addAll(items.listMembers(unit.id(), clock.instant())));
        var usual = new TaskPool.Pool(organization.findUnit(unitCode).orElseThrow(), role);
        return standIns.find(usual, new Matter(0, null, gridId, null, null, null), recused)
                .map(pool -> pool.unit().name() + " " + roleNames.name(pool.role()));
    }
}
