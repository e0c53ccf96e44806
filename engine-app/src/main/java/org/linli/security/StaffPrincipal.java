package org.linli.security;

import java.io.Serializable;
import java.time.Instant;

/** What a session remembers of a person; a session made before the last change of password is worth nothing. */
record StaffPrincipal(long accountId, long passwordChangedAt) implements Serializable {

    static StaffPrincipal of(long accountId, Instant passwordChangedAt) {
        return new StaffPrincipal(accountId, passwordChangedAt.toEpochMilli());
    }
}
