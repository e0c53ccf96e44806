package org.linli.sharing;

import java.time.Instant;

/** What came from a department at once, and what became of it. */
public record SharedBatch(
        long id,
        String number,
        String ownerCode,
        RecordWay way,
        int rowCount,
        int added,
        int replaced,
        int unchanged,
        int outdated,
        int wrong,
        Instant receivedAt,
        String receivedBy) {}
