package org.linli.ratings;

/**
 * What somebody is invited to rate.
 *
 * @param caseNumber the case that was handled
 * @param unitId the unit that is rated
 * @param handlingStaffId who handled it, or null where nobody did; he has no part in what follows a bad rating
 * @param itemCode the service item, or null
 */
public record NewInvitation(
        String caseNumber,
        long unitId,
        Long handlingStaffId,
        String itemCode,
        String itemName,
        RatingChannel channel) {}
