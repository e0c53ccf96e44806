package org.linli.shared.retention;

import java.time.Instant;

/** Something that a module keeps for a time only; a rule of the same code says for how long. */
public interface Expiring {

    /** Code of the rule in the table {@code retention_rule}. */
    String rule();

    /** How many there are whose time ran out before that moment. */
    int countBefore(Instant moment);

    /** Deletes at most that many of them, and returns how many; runs in the caller's transaction. */
    int deleteBefore(Instant moment, int most);
}
