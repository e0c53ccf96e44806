package org.linli.residents;

import java.time.Instant;
import java.time.LocalDate;

/** Who belonged to which household from when to when; {@code validTo} is exclusive, null is open. */
public record Member(
        long id,
        long householdId,
        long residentId,
        String relation,
        LocalDate validFrom,
        LocalDate validTo,
        HouseholdKind openKind,
        Instant recordedAt,
        String recordedBy,
        Instant endedAt,
        String endedBy,
        EndReason endReason) {
    static final String HOUSEHOLDER = "02";

    boolean isOpen() {
        return openKind != null;
    }

    boolean isHouseholder() {
        return relation.equals(HOUSEHOLDER);
    }

    boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || validTo.isAfter(day));
    }
}
