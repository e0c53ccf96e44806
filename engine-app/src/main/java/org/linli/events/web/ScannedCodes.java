package org.linli.events.web;

import java.util.Optional;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.plates.PlateScans;
import org.springframework.stereotype.Component;

/** What somebody scanned before he reports: the sign of a grid, or the plate at a door. */
@Component
class ScannedCodes {
    private final OrganizationService organization;
    private final PlateScans plates;

    ScannedCodes(OrganizationService organization, PlateScans plates) {
        this.organization = organization;
        this.plates = plates;
    }

    /** Where the code with this token hangs; empty when it is unknown or not in use any more. */
    Optional<Code> find(String token) {
        return organization
                .gridByToken(token)
                .map(grid -> new Code(grid, null))
                .or(() -> plates.byToken(token)
                        .map(plate -> new Code(plate.place().grid(), plate.address())));
    }

    /** A code in a grid; {@code address} is that of the door for a plate, else null. */
    record Code(Unit grid, String address) {

        /** What the reporter wrote, or the door where he wrote nothing. */
        String addressOr(String written) {
            return written == null || written.isBlank() ? address : written;
        }
    }
}
