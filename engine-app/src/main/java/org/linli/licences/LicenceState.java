package org.linli.licences;

import java.util.Set;

/** Where a licence stands; only an ISSUED one may be relied on. */
public enum LicenceState {
    PREPARED,
    ISSUED,
    LOST,
    REISSUED,
    REPLACED,
    EXPIRED,
    REVOKED,
    CANCELLED;

    static final Set<LicenceState> OPEN = Set.of(PREPARED, ISSUED, LOST, EXPIRED);
}
