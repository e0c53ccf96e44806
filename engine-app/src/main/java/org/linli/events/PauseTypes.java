package org.linli.events;

import java.util.Map;
import org.linli.deadlines.PauseType;
import org.linli.workflow.Decisions;
import org.springframework.stereotype.Component;

/** Says of which type a pause is, by the reason for which a case was put on the long list. */
@Component
class PauseTypes {
    private static final String TABLE = "pause-types";

    private final Decisions decisions;

    PauseTypes(Decisions decisions) {
        this.decisions = decisions;
    }

    PauseType of(String reasonCode) {
        var rule = decisions.decide(TABLE, Map.of("reason", reasonCode));
        return PauseType.valueOf((String) rule.get("type"));
    }
}
