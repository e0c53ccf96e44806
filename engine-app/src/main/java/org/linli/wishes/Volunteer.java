package org.linli.wishes;

import java.time.Instant;

/**
 * A resident who takes up wishes; who he is stands in the archive.
 *
 * @param number random, shown to the community
 * @param isContact whether he claims for the unit he works for
 * @param isNameShown whether his name, shortened, may stand on the board of thanks
 */
public record Volunteer(
        long id,
        String number,
        String accountCode,
        String residentNumber,
        VolunteerKind kind,
        Long allianceUnitId,
        boolean isContact,
        long communityId,
        boolean isNameShown,
        VolunteerState state,
        String reason,
        Instant askedAt,
        Instant decidedAt,
        Long decidedById,
        int version) {

    public boolean isVerified() {
        return state == VolunteerState.VERIFIED;
    }
}
