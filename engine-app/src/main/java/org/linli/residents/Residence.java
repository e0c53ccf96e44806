package org.linli.residents;

/** Where a person lives and where he is registered; the group is that of where he lives. */
public record Residence(
        Long groupId,
        long gridId,
        long communityId,
        long streetId,
        long homeGridId,
        long homeCommunityId,
        long homeStreetId) {

    /** {@code living} or {@code legal} may be null, not both: who has only one of them has it for both. */
    static Residence of(Household living, Household legal) {
        var here = living == null ? legal : living;
        var home = legal == null ? living : legal;
        return new Residence(
                here.groupId(),
                here.gridId(),
                here.communityId(),
                here.streetId(),
                home.gridId(),
                home.communityId(),
                home.streetId());
    }
}
