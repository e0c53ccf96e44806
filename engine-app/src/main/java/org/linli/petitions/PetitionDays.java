package org.linli.petitions;

import java.time.LocalDate;
import org.linli.shared.problem.InvalidRequestException;

/** Days that one office sets for another. */
final class PetitionDays {
    private PetitionDays() {}

    /** @throws InvalidRequestException naming the field if the day is not after today, or more than a year ahead */
    static void requireSoon(String field, LocalDate day, LocalDate today) {
        if (!day.isAfter(today)) {
            throw new InvalidRequestException(field, "petition.ahead");
        }
        if (day.isAfter(today.plusYears(1))) {
            throw new InvalidRequestException(field, "petition.aheadTooFar");
        }
    }
}
