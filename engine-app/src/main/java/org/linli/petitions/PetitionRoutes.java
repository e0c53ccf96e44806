package org.linli.petitions;

import java.util.LinkedHashMap;
import java.util.Map;
import org.linli.workflow.Decisions;
import org.springframework.stereotype.Component;

/** What {@code petition-route.dmn} proposes; an officer decides. */
@Component
class PetitionRoutes {
    private static final String TABLE = "petition-route";

    private final Decisions decisions;

    PetitionRoutes(Decisions decisions) {
        this.decisions = decisions;
    }

    /** @param route null where the class has none */
    record Proposal(PetitionClass petitionClass, String route, String reason) {}

    Proposal propose(RouteFacts facts) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("accusesOfficial", facts.accusesOfficial());
        inputs.put("isAdvice", facts.isAdvice());
        inputs.put("isJudicial", facts.isJudicial());
        inputs.put("isArbitrable", facts.isArbitrable());
        inputs.put("isPartyAppeal", facts.isPartyAppeal());
        inputs.put("contestsDecision", facts.contestsDecision());
        inputs.put("asksToAct", facts.asksToAct());
        var answer = decisions.decide(TABLE, inputs);
        var route = (String) answer.get("route");
        return new Proposal(
                PetitionClass.of((String) answer.get("petitionClass")),
                route == null || route.isEmpty() ? null : route,
                (String) answer.get("reason"));
    }
}
