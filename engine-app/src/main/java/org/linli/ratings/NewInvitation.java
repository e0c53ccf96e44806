package org.linli.ratings;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody is invited to rate.
 *
 * @param caseNumber the case that was handled
 * @param unitId the unit that is rated
 * @param handlingStaffId who handled it, or null where nobody did; he has no part in what follows a bad rating
 * @param itemCode the service item, or null
 * @param handled the other units and people that had a part in it, such as who reviewed and who decided
 */
public record NewInvitation(
        String caseNumber,
        long unitId,
        Long handlingStaffId,
        String itemCode,
        String itemName,
        RatingChannel channel,
        Handled handled) {

    /** Units and people that had a part in what is rated: it is kept from all of them alike. */
    public record Handled(Set<Long> unitIds, Set<Long> staffIds) {
        public static final Handled NONE = new Handled(Set.of(), Set.of());
    }

    Set<Long> units() {
        return Stream.concat(Stream.of(unitId), handled.unitIds().stream()).collect(Collectors.toSet());
    }

    Set<Long> staff() {
        return Stream.concat(Stream.ofNullable(handlingStaffId), handled.staffIds().stream())
                .collect(Collectors.toSet());
    }
}
