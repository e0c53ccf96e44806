package org.linli.inbox;

import java.util.Set;

/** Names the units and people that a step of a case judges: nobody who has a post in one of them, or is one, may do it. */
public interface JudgedUnits {
    /** Empty for steps that judge no unit. */
    Set<Long> of(long caseFileId, String elementId);

    /** Whose own proposal the step decides about: they do not decide it; empty for all other steps. */
    default Set<Long> proposers(long caseFileId, String elementId) {
        return Set.of();
    }

    /** The key of what such a person reads; {0} is who may decide it. */
    default String proposerText() {
        throw new UnsupportedOperationException();
    }
}
