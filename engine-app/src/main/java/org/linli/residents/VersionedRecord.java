package org.linli.residents;

import java.time.Instant;

/** A record of which earlier states are kept, and which may have become part of another. */
interface VersionedRecord {
    long id();

    String number();

    RecordStatus status();

    /** The record that it became part of, or null. */
    Long mergedIntoId();

    Instant recordedAt();

    String recordedBy();

    int version();

    default boolean isActive() {
        return status() == RecordStatus.ACTIVE;
    }
}
