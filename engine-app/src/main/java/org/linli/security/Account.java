package org.linli.security;

import java.time.Instant;

/** A way in for one member of staff. */
record Account(
        Long id,
        long staffId,
        String username,
        String passwordHash,
        Instant passwordChangedAt,
        boolean mustChangePassword,
        boolean isActive,
        int version,
        Instant createdAt) {

    Account withPassword(String hash, Instant changedAt, boolean mustChange) {
        return new Account(id, staffId, username, hash, changedAt, mustChange, isActive, version, createdAt);
    }
}
