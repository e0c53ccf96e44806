package org.linli.residents;

import java.time.Instant;
import java.time.LocalDate;
import org.linli.organization.Place;

/** A place to live in, empty or not, as it is since {@code validFrom}. */
public record Dwelling(
        long id,
        String number,
        String kind,
        Long groupId,
        long gridId,
        long communityId,
        long streetId,
        String address,
        String building,
        String entrance,
        String room,
        LocalDate validFrom,
        ChangeKind changeKind,
        String changeNote,
        Instant recordedAt,
        String recordedBy,
        int version) {

    static Dwelling of(String number, DwellingDetails details, VillagerGroup group, Place place, Change change) {
        return new Dwelling(
                0,
                number,
                details.kind(),
                group == null ? null : group.id(),
                place.grid().id(),
                place.community().id(),
                place.street().id(),
                details.address(),
                details.building(),
                details.entrance(),
                details.room(),
                change.validFrom(),
                change.kind(),
                change.note(),
                change.at(),
                change.by(),
                0);
    }
}
