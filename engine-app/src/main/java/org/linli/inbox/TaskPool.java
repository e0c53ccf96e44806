package org.linli.inbox;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.casefile.CaseChange;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.workflow.TaskOpened;
import org.springframework.stereotype.Component;

/**
 * Finds whose task it is: the first role of the step whose kind of unit the case has.
 *
 * <p>A step for the handling unit goes to that unit; any other to the unit of the role's kind around the place, or,
 * for a department's role, to the department that handles the case. A process may also name the unit itself.
 */
@Component
class TaskPool {
    private final OrganizationService organization;
    private final WorkItemMapper items;
    /** Reference data that only a migration changes, so it is read once. */
    private volatile Map<String, WorkItemMapper.RoleKind> roles;

    TaskPool(OrganizationService organization, WorkItemMapper items) {
        this.organization = organization;
        this.items = items;
    }

    Pool poolOf(TaskOpened opened, CaseChange change) {
        var step = opened.step();
        for (var role : step.pool()) {
            var unit = unitOf(opened, role, change);
            if (unit != null) {
                return unsuspected(new Pool(unit, role), change);
            }
        }
        throw new IllegalStateException("No unit for %s of case %s among %s"
                .formatted(step.elementId(), change.before().caseNumber(), step.pool()));
    }

    private Unit unitOf(TaskOpened opened, String role, CaseChange change) {
        var kind = roles().get(role).unitKind();
        if (opened.poolUnitCode() != null) {
            return ofKind(organization.findUnit(opened.poolUnitCode()).orElse(null), kind);
        }
        if (opened.step().isForHandlingUnit() || kind == UnitKind.DEPARTMENT) {
            var handlingUnit = change.handlingUnitId() == null ? null : organization.unit(change.handlingUnitId());
            return ofKind(handlingUnit, kind);
        }
        return organization.ancestorOrSelf(gridOf(change), kind).orElse(null);
    }

    /** A unit complained of does not decide about itself: its task goes to the role above, as the roles' table says. */
    private Pool unsuspected(Pool pool, CaseChange change) {
        var complained = change.turns().complainedUnitId();
        var role = roles().get(pool.role());
        if (complained == null || role.superiorRole() == null || !isIn(organization.unit(complained), pool.unit())) {
            return pool;
        }
        var superior = roles().get(role.superiorRole());
        return organization
                .ancestorOrSelf(gridOf(change), superior.unitKind())
                .map(unit -> unsuspected(new Pool(unit, superior.code()), change))
                .orElse(pool);
    }

    /** A grid is part of its community; a community stands for itself beside its street. */
    private static boolean isIn(Unit complained, Unit unit) {
        return unit.id() == complained.id()
                || unit.kind() == UnitKind.GRID && complained.contains(unit) && complained.kind() == UnitKind.COMMUNITY;
    }

    private Unit gridOf(CaseChange change) {
        return organization.unit(change.before().gridId());
    }

    private static Unit ofKind(Unit unit, UnitKind kind) {
        return unit != null && unit.kind() == kind ? unit : null;
    }

    private Map<String, WorkItemMapper.RoleKind> roles() {
        if (roles == null) {
            roles = items.listRoleKinds().stream()
                    .collect(Collectors.toUnmodifiableMap(WorkItemMapper.RoleKind::code, Function.identity()));
        }
        return roles;
    }

    /** A role in a unit. */
    record Pool(Unit unit, String role) {}
}
