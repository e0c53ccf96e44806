package org.linli.events;

import java.util.stream.Collectors;
import org.linli.inbox.TaskAction;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.shared.problem.NotNowException;
import org.springframework.stereotype.Component;

/** The lead unit finishes when everybody whom it asked to assist has answered. */
@Component
class FinishRules implements EventRules {
    private final AssistanceMapper assistance;
    private final OrganizationService organization;

    FinishRules(AssistanceMapper assistance, OrganizationService organization) {
        this.assistance = assistance;
        this.organization = organization;
    }

    @Override
    public void check(TaskAction action) {
        if (action.is("finish") && action.caseFile().openAssistance() > 0) {
            var units = assistance.listUnanswered(action.caseFile().id()).stream()
                    .map(open -> organization.unit(open.unitId()))
                    .map(Unit::name)
                    .collect(Collectors.joining("、"));
            throw new NotNowException("event.assist.open", units);
        }
    }
}
