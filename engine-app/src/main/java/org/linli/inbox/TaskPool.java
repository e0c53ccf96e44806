package org.linli.inbox;

import java.util.Objects;
import java.util.Set;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.workflow.Step;
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
    private final StandIns standIns;

    TaskPool(OrganizationService organization, StandIns standIns) {
        this.organization = organization;
        this.standIns = standIns;
    }

    /** Whose task it is by the model, whoever may do it. */
    Pool poolOf(TaskOpened opened, Matter matter) {
        var step = opened.step();
        return step.pool().stream()
                .map(role -> poolOf(step, opened.poolUnitCode(), role, matter))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No unit for %s of case %s among %s"
                        .formatted(step.elementId(), matter.caseNumber(), step.pool())));
    }

    /** Whether somebody would be left for a step of the case from which these people are kept out. */
    boolean isAnybodyLeft(Step step, Matter matter, Set<Long> recused) {
        return step.pool().stream()
                .map(role -> poolOf(step, null, role, matter))
                .filter(Objects::nonNull)
                .findFirst()
                .map(pool -> standIns.find(pool, matter, recused).isPresent())
                .orElse(true);
    }

    private Pool poolOf(Step step, String poolUnitCode, String role, Matter matter) {
        var unit = unitOf(step, poolUnitCode, role, matter);
        return unit == null ? null : new Pool(unit, role);
    }

    private Unit unitOf(Step step, String poolUnitCode, String role, Matter matter) {
        var kind = standIns.role(role).unitKind();
        if (poolUnitCode != null) {
            return ofKind(organization.findUnit(poolUnitCode).orElse(null), kind);
        }
        if (step.isForHandlingUnit() || kind == UnitKind.DEPARTMENT) {
            var handlingUnit = matter.handlingUnitId() == null ? null : organization.unit(matter.handlingUnitId());
            return ofKind(handlingUnit, kind);
        }
        var grid = organization.unit(matter.gridId());
        return organization.ancestorOrSelf(grid, kind).orElse(null);
    }

    private static Unit ofKind(Unit unit, UnitKind kind) {
        return unit != null && unit.kind() == kind ? unit : null;
    }

    /** A role in a unit. */
    record Pool(Unit unit, String role) {
        PoolKey key() {
            return new PoolKey(unit.id(), role);
        }

        boolean is(Pool other) {
            return key().equals(other.key());
        }
    }
}
