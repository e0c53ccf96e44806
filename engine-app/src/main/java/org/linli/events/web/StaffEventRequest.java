package org.linli.events.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.linli.evidence.Authorisation;

/**
 * A report by a member of staff, on his own account or for a resident who told him.
 *
 * @param suspectedDuplicate the number of a case that tells of the same matter
 * @param complainedUnit the code of the unit that it complains of, if any
 * @param authorisation for a report that is entered for a resident (代录), else null
 * @param complainedUsername the member of staff whom it complains of, if any
 */
record StaffEventRequest(
        @NotBlank String gridCode,
        @NotBlank String categoryCode,
        String description,
        String address,
        BigDecimal longitude,
        BigDecimal latitude,
        Boolean urgent,
        @Valid ReporterRequest reporter,
        List<String> evidenceIds,
        String suspectedDuplicate,
        String complainedUnit,
        String complainedUsername,
        @Valid AuthorisationRequest authorisation) {

    /** How the resident authorised it, and the file that shows it. */
    record AuthorisationRequest(
            @NotNull(message = "{event.authorisation}") Authorisation.Kind kind,

            @NotBlank(message = "{event.authorisation.file}")
            String evidenceId) {
        Authorisation toAuthorisation() {
            return new Authorisation(kind, evidenceId);
        }
    }
}
