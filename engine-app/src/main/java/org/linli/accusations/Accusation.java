package org.linli.accusations;

import java.time.Instant;

/** A sealed accusation as it is stored; {@code level} says which body has it, 0 is the discipline body. */
record Accusation(
        long id,
        String number,
        AccusationState state,
        AccusationChannel channel,
        boolean isNamed,
        int bodyLevel,
        SealedText accused,
        SealedText story,
        SealedText accuser,
        SealedText contact,
        SealedText registeredBy,
        Instant receivedAt,
        Instant dueAt,
        Long handlerId,
        AccusationResult result,
        SealedText reply,
        Instant closedAt,
        Long changedById,
        Instant changedAt,
        AccusationStep changedWhat,
        int version) {

    boolean isOpen() {
        return state != AccusationState.CLOSED;
    }

    /** Whether his code shows him the answer: only where nobody else ever saw the code. */
    boolean showsReply() {
        return isNamed && channel == AccusationChannel.PHONE;
    }
}
