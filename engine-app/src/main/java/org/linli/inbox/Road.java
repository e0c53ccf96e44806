package org.linli.inbox;

import org.linli.evidence.EvidenceSelection;
import org.linli.security.CurrentUser;

/**
 * A way to finish a task that is not a button of whoever has it, as the model's property {@code by} says.
 *
 * @param by who goes it: {@code reporter}, {@code lead}, {@code system}, or {@code person}: whom the matter concerns
 * @param actor the member of staff, or null
 */
public record Road(
        String by, String outcome, CurrentUser actor, String actorUnit, String opinion, EvidenceSelection files) {
    public static Road ofReporter(String outcome, String opinion) {
        return new Road("reporter", outcome, null, null, opinion, EvidenceSelection.none());
    }

    public static Road ofSystem(String outcome, String opinion) {
        return new Road("system", outcome, null, null, opinion, EvidenceSelection.none());
    }

    public static Road ofLead(String outcome, CurrentUser actor, String actorUnit, String opinion) {
        return new Road("lead", outcome, actor, actorUnit, opinion, EvidenceSelection.none());
    }
}
