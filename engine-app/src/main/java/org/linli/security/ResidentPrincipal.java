package org.linli.security;

import java.io.Serializable;
import java.time.Instant;

/** What a session remembers of a resident; one made before he ended all his sessions is worth nothing. */
record ResidentPrincipal(long accountId, long sessionsSince) implements Serializable {

    static ResidentPrincipal of(long accountId, Instant sessionsSince) {
        return new ResidentPrincipal(accountId, sessionsSince.toEpochMilli());
    }
}
