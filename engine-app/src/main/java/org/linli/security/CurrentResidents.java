package org.linli.security;

import java.util.Optional;

/** Which resident is behind the current request; loaded once for it, so that a closed account counts no more. */
public interface CurrentResidents {

    /** Empty for staff and for strangers. */
    Optional<CurrentResident> find();

    /** @throws NotLoggedInException if no resident is logged in */
    default CurrentResident require() {
        return find().orElseThrow(NotLoggedInException::new);
    }
}
