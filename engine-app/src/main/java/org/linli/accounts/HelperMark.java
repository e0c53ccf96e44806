package org.linli.accounts;

import java.time.Instant;
import org.linli.evidence.Authorisation;

/**
 * That something was entered for a resident (代录): how he authorised it, and by whom it was entered.
 *
 * @param evidenceId public id of the file that shows it; null once its time is over
 */
public record HelperMark(
        long id,
        String residentNumber,
        Authorisation.Kind authorisation,
        String evidenceId,
        long enteredById,
        String enteredBy,
        Instant enteredAt) {}
