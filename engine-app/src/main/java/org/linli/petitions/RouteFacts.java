package org.linli.petitions;

/** What whoever registers ticks, and from which {@code petition-route.dmn} proposes class and route. */
public record RouteFacts(
        boolean accusesOfficial,
        boolean isAdvice,
        boolean isJudicial,
        boolean isArbitrable,
        boolean isPartyAppeal,
        boolean contestsDecision,
        boolean asksToAct) {
    static final RouteFacts NONE = new RouteFacts(false, false, false, false, false, false, false);
}
