package org.linli.events;

import java.time.Instant;
import org.linli.evidence.Authorisation;

/** That a report was entered for a resident, how he authorised it, and by whom it was entered. */
public record HelperEntry(
        long caseFileId,
        Authorisation.Kind authorisation,
        String evidenceId,
        long enteredById,
        String enteredBy,
        Instant enteredAt) {}
