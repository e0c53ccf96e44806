package org.linli.residents;

import java.time.Instant;
import java.time.LocalDate;

/** A person as he is recorded since {@code validFrom}. */
public record Resident(
        long id,
        String number,
        PersonDetails details,
        RecordStatus status,
        Long mergedIntoId,
        Residence residence,
        LocalDate validFrom,
        ChangeKind changeKind,
        String changeNote,
        Instant recordedAt,
        String recordedBy,
        int version)
        implements VersionedRecord {

    static Resident of(String number, PersonDetails details, Residence residence, Change change) {
        return new Resident(
                0,
                number,
                details,
                RecordStatus.ACTIVE,
                null,
                residence,
                change.validFrom(),
                change.kind(),
                change.note(),
                change.at(),
                change.by(),
                0);
    }

    Resident with(PersonDetails newDetails, Residence newResidence, Change change) {
        return with(newDetails, newResidence, status, mergedIntoId, change);
    }

    Resident mergedInto(Resident kept, Change change) {
        return with(details, residence, RecordStatus.MERGED, kept.id(), change);
    }

    private Resident with(
            PersonDetails newDetails, Residence newResidence, RecordStatus newStatus, Long into, Change change) {
        return new Resident(
                id,
                number,
                newDetails,
                newStatus,
                into,
                newResidence,
                change.validFrom(),
                change.kind(),
                change.note(),
                change.at(),
                change.by(),
                version);
    }

    /** He lives or is registered here no more; where he was last stays, so that somebody looks after his record. */
    Resident closed(Change change) {
        return with(details, residence, RecordStatus.CLOSED, null, change);
    }

    /** As he was in this state, once more; what may have gone from it by schedule is as it is {@code now}. */
    Resident again(Resident now, Change change) {
        return with(details.withSensitiveOf(now.details), residence, change);
    }
}
