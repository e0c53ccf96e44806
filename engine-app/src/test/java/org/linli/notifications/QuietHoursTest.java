package org.linli.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** When messages wait for the morning, and how long they wait after a failure. */
class QuietHoursTest {
    private final QuietHours night = new QuietHours(22, 8);

    @Test
    void waitsForTheMorningOnBothSidesOfMidnight() {
        assertThat(night.firstLoud(office("2026-11-21T22:00"))).isEqualTo(office("2026-11-22T08:00"));
        assertThat(night.firstLoud(office("2026-11-22T00:30"))).isEqualTo(office("2026-11-22T08:00"));
        assertThat(night.firstLoud(office("2026-11-22T07:59"))).isEqualTo(office("2026-11-22T08:00"));
    }

    @Test
    void sendsAtOnceInTheDay() {
        assertThat(night.firstLoud(office("2026-11-22T08:00"))).isEqualTo(office("2026-11-22T08:00"));
        assertThat(night.firstLoud(office("2026-11-22T21:59"))).isEqualTo(office("2026-11-22T21:59"));
    }

    @Test
    void mayLieWithinADayOrNowhere() {
        assertThat(new QuietHours(12, 14).firstLoud(office("2026-11-22T13:10"))).isEqualTo(office("2026-11-22T14:00"));
        assertThat(new QuietHours(0, 0).firstLoud(office("2026-11-22T00:00"))).isEqualTo(office("2026-11-22T00:00"));
    }

    @Test
    void triesLaterEachTimeButEverySixHoursAtLeast() {
        assertThat(Deliveries.pause(0)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Deliveries.pause(1)).isEqualTo(Duration.ofMinutes(2));
        assertThat(Deliveries.pause(4)).isEqualTo(Duration.ofMinutes(16));
        assertThat(Deliveries.pause(40)).isEqualTo(Duration.ofHours(6));
    }

    private static Instant office(String local) {
        return Instant.parse(local + ":00+08:00");
    }
}
