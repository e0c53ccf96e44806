package org.linli.events;

import java.util.List;
import org.linli.casefile.CaseChange;
import org.linli.inbox.TaskAction;
import org.springframework.stereotype.Component;

/** Who is named to assist begins when the lead unit signs; every answer is kept with what was asked. */
@Component
class AssistanceRules implements EventRules {
    private final EventAssistance assistance;

    AssistanceRules(EventAssistance assistance) {
        this.assistance = assistance;
    }

    @Override
    public void after(TaskAction action, CaseChange change) {
        switch (action.outcome().id()) {
            case "transferToDepartment", "nameLead" ->
                assistance.plan(change, HandlingUnitRules.assistants(action), action);
            case "handleSelf", "handleByStreet", "transferUp", "convert" -> assistance.plan(change, List.of(), action);
            case "sign" -> assistance.begin(change);
            case "finishAssist" -> assistance.answered(change, action, Assistance.Status.DONE);
            case "declineAssist" -> assistance.answered(change, action, Assistance.Status.DECLINED);
            case "withdrawAssist" -> assistance.answered(change, action, Assistance.Status.WITHDRAWN);
            default -> {
                // has nothing to do with assisting units
            }
        }
    }
}
