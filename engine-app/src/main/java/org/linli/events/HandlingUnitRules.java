package org.linli.events;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.linli.inbox.TaskAction;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotNowException;
import org.springframework.stereotype.Component;

/** Who may be made to handle an event: never the unit complained of, and not again the one that returns it. */
@Component
class HandlingUnitRules implements EventRules {
    static final String LEAD_UNIT = "leadUnit";
    static final String ASSIST_UNITS = "assistUnits";

    private final OrganizationService organization;

    HandlingUnitRules(OrganizationService organization) {
        this.organization = organization;
    }

    @Override
    public void check(TaskAction action) {
        switch (action.outcome().id()) {
            case "handleSelf" -> refuseComplainedOf(action, action.caseFile().communityId());
            case "handleByStreet" ->
                refuseComplainedOf(action, action.caseFile().streetId());
            case "transferToDepartment", "nameLead" -> checkLead(action);
            case "agreeReturn" -> {
                checkLead(action);
                if (lead(action)
                        .filter(unit ->
                                Objects.equals(unit.id(), action.caseFile().handlingUnitId()))
                        .isPresent()) {
                    throw new InvalidRequestException(LEAD_UNIT, "event.lead.same");
                }
            }
            default -> {
                // names no unit
            }
        }
    }

    private void checkLead(TaskAction action) {
        var lead = lead(action);
        if (lead.filter(unit -> isComplainedOf(action, unit.id())).isPresent()) {
            throw new InvalidRequestException(LEAD_UNIT, "event.lead.complained");
        }
        for (var code : assistants(action)) {
            var unit = organization.findUnit(code);
            if (unit.filter(one -> isComplainedOf(action, one.id())).isPresent()) {
                throw new InvalidRequestException(ASSIST_UNITS, "event.lead.complained");
            }
            if (unit.equals(lead)) {
                throw new InvalidRequestException(ASSIST_UNITS, "event.assist.lead");
            }
        }
    }

    private void refuseComplainedOf(TaskAction action, long unitId) {
        if (isComplainedOf(action, unitId)) {
            throw new NotNowException(
                    "event.handling.complained", organization.unit(unitId).name());
        }
    }

    private static boolean isComplainedOf(TaskAction action, long unitId) {
        return Objects.equals(action.caseFile().complainedUnitId(), unitId);
    }

    private Optional<Unit> lead(TaskAction action) {
        return Optional.ofNullable(action.text(LEAD_UNIT)).flatMap(organization::findUnit);
    }

    /** The codes of the units that should assist. */
    static List<String> assistants(TaskAction action) {
        return action.data().get(ASSIST_UNITS) instanceof List<?> codes
                ? codes.stream().map(String::valueOf).distinct().toList()
                : List.of();
    }
}
