package org.linli.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineCardTest {
    private static final Instant WARN = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-23T09:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T07:59:59.999Z, NONE",
        "2026-11-23T08:00:00Z,     YELLOW",
        "2026-11-23T09:29:59.999Z, YELLOW",
        "2026-11-23T09:30:00Z,     YELLOW", // what is done at the last moment is met, and so in the ledger
        "2026-11-23T09:30:00.001Z, RED",
    })
    void turnsYellowWhenItWarnsAndRedOnceItIsMissed(Instant now, DeadlineCard card) {
        assertThat(DeadlineCard.at(now, WARN, DUE)).isEqualTo(card);
    }
}
