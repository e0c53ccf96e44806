package org.linli.inbox;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.casefile.CaseChange;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.workflow.Step;
import org.springframework.stereotype.Component;

/**
 * Finds whose task it is: the first role of the step whose kind of unit the case has.
 *
 * <p>A step for the handling unit goes to that unit; any other to the unit of the role's kind around the place, or,
 * for a department's role, to the department that handles the case.
 */
@Component
class TaskPool {
    private final OrganizationService organization;
    private final WorkItemMapper items;
    /** Reference data that only a migration changes, so it is read once. */
    private volatile Map<String, UnitKind> unitKinds;

    TaskPool(OrganizationService organization, WorkItemMapper items) {
        this.organization = organization;
        this.items = items;
    }

    Pool poolOf(Step step, CaseChange change) {
        var grid = organization.unit(change.before().gridId());
        var handlingUnit = change.handlingUnitId() == null ? null : organization.unit(change.handlingUnitId());
        for (var role : step.pool()) {
            var kind = unitKinds().get(role);
            var unit = step.isForHandlingUnit() || kind == UnitKind.DEPARTMENT
                    ? ofKind(handlingUnit, kind)
                    : organization.ancestorOrSelf(grid, kind).orElse(null);
            if (unit != null) {
                return new Pool(unit, role);
            }
        }
        throw new IllegalStateException("No unit for %s of case %s among %s"
                .formatted(step.elementId(), change.before().caseNumber(), step.pool()));
    }

    private static Unit ofKind(Unit unit, UnitKind kind) {
        return unit != null && unit.kind() == kind ? unit : null;
    }

    private Map<String, UnitKind> unitKinds() {
        if (unitKinds == null) {
            List<WorkItemMapper.RoleKind> roles = items.listRoleKinds();
            unitKinds = roles.stream()
                    .collect(Collectors.toUnmodifiableMap(
                            WorkItemMapper.RoleKind::code, WorkItemMapper.RoleKind::unitKind));
        }
        return unitKinds;
    }

    /** A role in a unit. */
    record Pool(Unit unit, String role) {}
}
