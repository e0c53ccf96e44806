package org.linli.wishes;

import java.util.Map;
import org.linli.workflow.Decisions;
import org.springframework.stereotype.Component;

/** How many people have to go together, as {@code wish-safety.dmn} says. */
@Component
class WishSafety {
    private static final String TABLE = "wish-safety";

    private final Decisions decisions;

    WishSafety(Decisions decisions) {
        this.decisions = decisions;
    }

    int people(String kind, boolean isAtHome, boolean isForMinor) {
        return (Integer) answer(kind, isAtHome, isForMinor).get("people");
    }

    /** Why, in words. */
    String reason(Wish wish) {
        return (String) answer(wish.kind(), wish.isAtHome(), wish.isForMinor()).get("reason");
    }

    private Map<String, Object> answer(String kind, boolean isAtHome, boolean isForMinor) {
        return decisions.decide(TABLE, Map.of("kind", kind, "atHome", isAtHome, "forMinor", isForMinor));
    }
}
