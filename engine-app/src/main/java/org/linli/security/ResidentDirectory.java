package org.linli.security;

import java.time.Instant;
import java.util.Optional;

/** Knows the accounts of residents; the module that keeps them answers. */
public interface ResidentDirectory {

    /** Empty when the account is closed, or its sessions were ended after {@code sessionsSince}. */
    Optional<CurrentResident> find(long accountId, Instant sessionsSince);
}
