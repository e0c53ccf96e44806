package org.linli.villagelife;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OldestFirstTest {

    @Test
    void theOldestDeedsAreSpentFirst() {
        var entries = List.of(
                entry(1, EntryKind.AWARD, 5, "2026-03-02", false),
                entry(2, EntryKind.AWARD, 4, "2026-02-01", false),
                entry(3, EntryKind.REDEMPTION, -6, "2026-03-05", false));

        assertThat(OldestFirst.left(entries, 3)).isEqualTo(Map.of(2L, 0, 1L, 3));
    }

    @Test
    void whatWasReversedCountsForNothingAndWhatWasBroughtBackIsThereAgain() {
        var entries = List.of(
                entry(1, EntryKind.AWARD, 5, "2026-03-02", true),
                entry(2, EntryKind.REVERSAL, -5, "2026-03-02", false),
                entry(3, EntryKind.AWARD, 7, "2026-03-03", false),
                entry(4, EntryKind.REDEMPTION, -3, "2026-03-05", false),
                entry(5, EntryKind.VOID, 3, "2026-03-05", false));

        assertThat(OldestFirst.left(entries, 7)).isEqualTo(Map.of(3L, 7));
    }

    private static EntryRow entry(long serial, EntryKind kind, int points, String day, boolean reversed) {
        return new EntryRow(
                7,
                serial,
                kind,
                points,
                points,
                0,
                "H1",
                null,
                null,
                null,
                null,
                LocalDate.parse(day),
                null,
                null,
                null,
                null,
                null,
                reversed,
                Instant.EPOCH,
                "0".repeat(64));
    }
}
