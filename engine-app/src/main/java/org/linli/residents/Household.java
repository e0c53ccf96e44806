package org.linli.residents;

import java.time.Instant;
import java.time.LocalDate;

/** A household as it is since {@code validFrom}; its place is that of its dwelling. */
public record Household(
        long id,
        String number,
        HouseholdKind kind,
        long dwellingId,
        Long groupId,
        long gridId,
        long communityId,
        long streetId,
        String category,
        Long householderId,
        RecordStatus status,
        Long mergedIntoId,
        LocalDate validFrom,
        ChangeKind changeKind,
        String changeNote,
        Instant recordedAt,
        String recordedBy,
        int version)
        implements VersionedRecord {

    static Household of(String number, HouseholdKind kind, String category, Dwelling dwelling, Change change) {
        return new Household(
                0,
                number,
                kind,
                dwelling.id(),
                dwelling.groupId(),
                dwelling.gridId(),
                dwelling.communityId(),
                dwelling.streetId(),
                category,
                null,
                RecordStatus.ACTIVE,
                null,
                change.validFrom(),
                change.kind(),
                change.note(),
                change.at(),
                change.by(),
                0);
    }

    Household in(Dwelling dwelling, String newCategory, Change change) {
        return of(number, kind, newCategory, dwelling, change).with(householderId, status, mergedIntoId, change);
    }

    Household ofCategory(String newCategory, Change change) {
        var same = with(householderId, status, mergedIntoId, change);
        return new Household(
                id,
                number,
                kind,
                dwellingId,
                groupId,
                gridId,
                communityId,
                streetId,
                newCategory,
                same.householderId,
                same.status,
                same.mergedIntoId,
                same.validFrom,
                same.changeKind,
                same.changeNote,
                same.recordedAt,
                same.recordedBy,
                version);
    }

    Household with(Long newHouseholderId, RecordStatus newStatus, Long newMergedIntoId, Change change) {
        return new Household(
                id,
                number,
                kind,
                dwellingId,
                groupId,
                gridId,
                communityId,
                streetId,
                category,
                newHouseholderId,
                newStatus,
                newMergedIntoId,
                change.validFrom(),
                change.kind(),
                change.note(),
                change.at(),
                change.by(),
                version);
    }
}
