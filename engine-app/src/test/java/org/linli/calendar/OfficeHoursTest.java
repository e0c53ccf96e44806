package org.linli.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoursTest {
    private final OfficeHours hours = TestHours.USUAL;

    @Test
    void workSevenHoursADay() {
        assertThat(hours.perDay()).isEqualTo(Duration.ofHours(7));
    }

    @ParameterizedTest
    @CsvSource({
        "00:00, 420",
        "08:30, 420",
        "08:31, 419",
        "11:59, 211",
        "12:00, 210",
        "13:00, 210",
        "14:00, 210",
        "17:29, 1",
        "17:30, 0",
        "23:59, 0",
    })
    void tellWhatIsLeftOfADay(LocalTime time, long minutes) {
        assertThat(hours.leftAt(time)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest
    @CsvSource({
        "00:00, 0, 08:30",
        "09:00, 180, 12:00",
        "09:00, 181, 14:01",
        "12:00, 1, 14:01",
        "13:00, 210, 17:30",
        "15:00, 30, 15:30",
    })
    void passOnlyWhileTheOfficeWorks(LocalTime start, long minutes, LocalTime end) {
        assertThat(hours.after(start, Duration.ofMinutes(minutes))).isEqualTo(end);
    }

    @Test
    void areKeptAsALine() {
        assertThat(hours.text()).isEqualTo("08:30-12:00 14:00-17:30 CLOSE");
        assertThat(OfficeHours.of(hours.text())).isEqualTo(hours);
    }

    @ParameterizedTest
    @CsvSource({
        "12:00, 12:00, 14:00, 17:30",
        "08:30, 12:00, 11:00, 17:30",
        "08:30, 12:00, 17:30, 17:30",
    })
    void comeInOrder(LocalTime opens, LocalTime breakStarts, LocalTime breakEnds, LocalTime closes) {
        assertThatThrownBy(() -> new OfficeHours(opens, breakStarts, breakEnds, closes, WorkingDayEnd.CLOSE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
