package org.linli.events;

import org.linli.casefile.CaseChange;
import org.linli.inbox.TaskAction;
import org.springframework.stereotype.Component;

/** A decided dispute may be proposed as a rule for the like. */
@Component
class AttributionRules implements EventRules {
    private final RoutingRules rules;
    private final RuleTexts texts;

    AttributionRules(RoutingRules rules, RuleTexts texts) {
        this.rules = rules;
        this.texts = texts;
    }

    @Override
    public String remark(TaskAction action) {
        return isProposal(action) ? texts.remark("event.remark.proposeRule") : "";
    }

    @Override
    public void after(TaskAction action, CaseChange change) {
        if (isProposal(action)) {
            rules.propose(action.caseFile(), change.handlingUnitId(), action.opinion(), action.user());
        }
    }

    private static boolean isProposal(TaskAction action) {
        return action.is("nameLead") && Boolean.TRUE.equals(action.data().get("proposeRule"));
    }
}
