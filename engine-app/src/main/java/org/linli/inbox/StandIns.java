package org.linli.inbox;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.inbox.TaskPool.Pool;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.springframework.stereotype.Component;

/**
 * Finds who steps in where nobody may do a task: the head of the unit, then the role above, until somebody may.
 *
 * <p>The roles' table names the role above; the one above the city's is held in a department.
 */
@Component
class StandIns {
    private final OrganizationService organization;
    private final WorkItemMapper items;
    private final Clock clock;
    /** Reference data that only a migration changes, so it is read once. */
    private volatile List<WorkItemMapper.RoleKind> roles;

    StandIns(OrganizationService organization, WorkItemMapper items, Clock clock) {
        this.organization = organization;
        this.items = items;
        this.clock = clock;
    }

    /** The pool itself where somebody of it may do the task, else the nearest of whom somebody may, if there is one. */
    Optional<Pool> find(Pool pool, Matter matter, Set<Long> recused) {
        List<Pool> line = new ArrayList<>();
        var last = climb(pool, matter, line);
        line.removeIf(one -> isComplainedOf(one.unit(), matter));
        var able = line.isEmpty()
                ? Set.<PoolKey>of()
                : Set.copyOf(items.listAble(line.stream().map(Pool::key).toList(), recused, clock.instant()));
        return line.stream()
                .filter(one -> able.contains(one.key()))
                .findFirst()
                .or(() -> beyond(last, matter, recused));
    }

    /** Whether the pool lies in the unit complained of, which decides nothing about itself. */
    boolean isComplainedOf(Unit unit, Matter matter) {
        var complained = matter.complainedUnitId();
        return complained != null && isIn(organization.unit(complained), unit);
    }

    WorkItemMapper.RoleKind role(String code) {
        return roles().stream()
                .filter(role -> role.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Lists a pool, the heads of its unit and those above; returns the role above the last, or null. */
    private String climb(Pool pool, Matter matter, List<Pool> line) {
        var role = role(pool.role());
        line.add(pool);
        roles().stream()
                .filter(other -> other.isHead() && other.unitKind() == role.unitKind())
                .filter(other -> !other.code().equals(role.code()))
                .forEach(head -> line.add(new Pool(pool.unit(), head.code())));
        if (role.superiorRole() == null) {
            return null;
        }
        var above = organization.ancestorOrSelf(
                grid(matter), role(role.superiorRole()).unitKind());
        return above.isPresent()
                ? climb(new Pool(above.get(), role.superiorRole()), matter, line)
                : role.superiorRole();
    }

    private Optional<Pool> beyond(String role, Matter matter, Set<Long> recused) {
        var city = organization.ancestorOrSelf(grid(matter), UnitKind.CITY);
        return role == null || city.isEmpty()
                ? Optional.empty()
                : items.listUnitsAble(role, recused, clock.instant()).stream()
                        .map(organization::unit)
                        .filter(unit -> city.get().contains(unit) && !isComplainedOf(unit, matter))
                        .map(unit -> new Pool(unit, role))
                        .findFirst();
    }

    private Unit grid(Matter matter) {
        return organization.unit(matter.gridId());
    }

    /** A grid is part of its community; a community stands for itself beside its street. */
    private static boolean isIn(Unit complained, Unit unit) {
        return unit.id() == complained.id()
                || unit.kind() == UnitKind.GRID && complained.contains(unit) && complained.kind() == UnitKind.COMMUNITY;
    }

    private List<WorkItemMapper.RoleKind> roles() {
        if (roles == null) {
            roles = List.copyOf(items.listRoleKinds());
        }
        return roles;
    }
}
