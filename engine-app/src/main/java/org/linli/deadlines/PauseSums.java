package org.linli.deadlines;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.linli.calendar.WorkingCalendar;
import org.linli.calendar.WorkingTime;
import org.linli.shared.UseCaseService;

/** How long a case stood still, by type: time of special procedures is never mixed with that of anything else. */
@UseCaseService
public class PauseSums {
    private final PauseMapper pauses;
    private final WorkingCalendar calendar;
    private final Clock clock;

    PauseSums(PauseMapper pauses, WorkingCalendar calendar, Clock clock) {
        this.pauses = pauses;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** All the time of one type, {@code days} on the calendar; what stands still now counts until now. */
    public record PauseSum(PauseType type, BigDecimal workingDays, int days) {}

    /** The pauses of a case, oldest first. */
    public List<DeadlinePause> ofCase(String caseNumber) {
        return pauses.listOfCase(caseNumber);
    }

    /** The sums in the order of {@link PauseType}, without those that are empty. */
    public List<PauseSum> sums(List<DeadlinePause> pauses) {
        return Arrays.stream(PauseType.values())
                .filter(type -> pauses.stream().anyMatch(pause -> pause.type() == type))
                .map(type -> sum(
                        type,
                        pauses.stream().filter(pause -> pause.type() == type).toList()))
                .toList();
    }

    private PauseSum sum(PauseType type, List<DeadlinePause> pauses) {
        var now = clock.instant();
        var worked = pauses.stream()
                .map(pause -> time(pause).inWorkingDays(worked(pause, now)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var days = pauses.stream().mapToInt(pause -> days(pause, now)).sum();
        return new PauseSum(type, worked, days);
    }

    /** What has ended without running on, as with its case, was not counted when it ended. */
    private Duration worked(DeadlinePause pause, Instant now) {
        return pause.workingMs() > 0
                ? Duration.ofMillis(pause.workingMs())
                : time(pause).workingBetween(pause.startedAt(), pause.endedAt() == null ? now : pause.endedAt());
    }

    private static int days(DeadlinePause pause, Instant now) {
        return WorkingTime.daysBetween(pause.startedAt(), pause.endedAt() == null ? now : pause.endedAt());
    }

    private WorkingTime time(DeadlinePause pause) {
        return calendar.of(pause.unitId(), pause.officeHours());
    }
}
