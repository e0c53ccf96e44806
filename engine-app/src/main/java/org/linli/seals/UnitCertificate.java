package org.linli.seals;

import java.time.Instant;
import org.linli.shared.persistence.PersonalText;

/** The certificate of a unit's seal; {@code privateKey} null once it has ended. */
record UnitCertificate(
        long id,
        long unitId,
        String subject,
        String issuer,
        String serial,
        String algorithm,
        Instant validFrom,
        Instant validTo,
        String fingerprint,
        String testMark,
        String chain,
        PersonalText privateKey,
        Instant addedAt,
        String addedBy,
        Instant endedAt,
        String endedBy) {
    static final String TEST = "T";

    boolean isTest() {
        return testMark != null;
    }

    boolean isUsable(Instant at) {
        return endedAt == null && !at.isBefore(validFrom) && at.isBefore(validTo);
    }
}
