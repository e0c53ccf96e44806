package org.linli.deadlines;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.linli.calendar.LimitUnit;
import org.linli.calendar.WorkingCalendar;
import org.linli.calendar.WorkingTime;
import org.linli.shared.UseCaseService;
import org.springframework.context.ApplicationEventPublisher;

/**
 * What an approver may do to running limits: extend them once, let them stand still, let them run on.
 *
 * <p>Each works on the clock of a stage and on the promise for the whole case alike, and answers the promise as it is
 * then; the first due date stays in the row.
 */
@UseCaseService
public class DeadlineChanges {
    private final DeadlineMapper deadlines;
    private final PauseMapper pauses;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    DeadlineChanges(
            DeadlineMapper deadlines,
            PauseMapper pauses,
            WorkingCalendar calendar,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.deadlines = deadlines;
        this.pauses = pauses;
        this.calendar = calendar;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Who approved a change, and why. */
    public record Approval(Long approverId, String reason) {}

    /** In what a limit is extended: one of calendar days in those, all others in working days. */
    public static LimitUnit extensionUnit(Deadline deadline) {
        return deadline.policyUnit() == LimitUnit.D ? LimitUnit.D : LimitUnit.WD;
    }

    /** The most by which a limit may be extended, in its {@link #extensionUnit}: as many days as it had. */
    public BigDecimal longestExtension(Deadline deadline) {
        var limit = deadline.policyAmount();
        return switch (deadline.policyUnit()) {
            case WD, D -> limit;
            case WH ->
                calendar.inWorkingDays(Duration.ofMinutes(
                        limit.multiply(BigDecimal.valueOf(60)).longValue()));
            case MIN -> calendar.inWorkingDays(Duration.ofMinutes(limit.longValue()));
        };
    }

    /**
     * Gives a stage and the whole case {@code days} more, both in the {@link #extensionUnit} of the stage; what was
     * extended before is left alone, and so is what the law allows as long as its article does not let it be extended.
     */
    public Optional<Instant> extend(String caseNumber, String stage, BigDecimal days, Approval approval) {
        var rows = extendable(caseNumber, stage);
        var more = new LimitExtension(days, unit(rows));
        for (var row : rows) {
            var times = NewTimes.extended(row, time(row), more);
            var byLaw = LawfulExtension.needed(row, time(row), times.plan().dueAt());
            deadlines.extend(new DeadlineMapper.Extended(
                    row.id(), clock.instant(), approval.approverId(), days, more.unit(), approval.reason(), byLaw));
            move(row, times);
        }
        return promise(caseNumber);
    }

    /**
     * What the law says where so many more days are more than it leaves.
     *
     * @param until the end that it allows at most, by its article's own extension too
     * @param longest by how many days, in the {@link #extensionUnit}, the limits may be extended; 0 = by none
     */
    public record LegalEnd(Instant until, int longest, String rule) {}

    /** Empty where a stage and the whole case may be given {@code days} more. */
    public Optional<LegalEnd> beyondLaw(String caseNumber, String stage, BigDecimal days) {
        var rows = extendable(caseNumber, stage);
        return rows.stream()
                .filter(row -> isBeyondLaw(row, new LimitExtension(days, unit(rows))))
                .min(Comparator.comparing(row -> LawfulExtension.latest(row, time(row))))
                .map(row -> new LegalEnd(
                        LawfulExtension.latest(row, time(row)), longestByLaw(rows, days), row.statutoryRule()));
    }

    private int longestByLaw(List<Deadline> rows, BigDecimal days) {
        var unit = unit(rows);
        return IntStream.rangeClosed(1, days.intValue())
                .takeWhile(count -> rows.stream()
                        .noneMatch(row -> isBeyondLaw(row, new LimitExtension(BigDecimal.valueOf(count), unit))))
                .max()
                .orElse(0);
    }

    private boolean isBeyondLaw(Deadline row, LimitExtension more) {
        return row.statutoryDueAt() != null
                && NewTimes.extended(row, time(row), more)
                        .plan()
                        .dueAt()
                        .isAfter(LawfulExtension.latest(row, time(row)));
    }

    private List<Deadline> extendable(String caseNumber, String stage) {
        return rows(caseNumber, stage, row -> row.status() == DeadlineStatus.RUNNING && !row.isExtended());
    }

    /** In what the stage is extended; the whole case follows it. */
    private static LimitUnit unit(List<Deadline> rows) {
        return rows.stream()
                .filter(row -> !row.isWholeCase())
                .reduce((earlier, later) -> later)
                .map(DeadlineChanges::extensionUnit)
                .orElse(LimitUnit.WD);
    }

    /** Lets the clocks of a stage and of the whole case stand still; each pause stays in the ledger with its type. */
    public void pause(String caseNumber, String stage, PauseType type, Approval approval) {
        for (var row : rows(caseNumber, stage, row -> row.status() == DeadlineStatus.RUNNING)) {
            var paused = new DeadlineMapper.Paused(
                    row.id(), clock.instant(), type, approval.approverId(), approval.reason());
            if (deadlines.pause(paused) > 0) {
                pauses.insert(paused);
            }
        }
    }

    /** Lets the clocks of a stage and of the whole case run on with the time that was left when they stopped. */
    public Optional<Instant> resume(String caseNumber, String stage) {
        var now = clock.instant();
        for (var row : rows(caseNumber, stage, row -> row.status() == DeadlineStatus.PAUSED)) {
            var time = time(row);
            var times = NewTimes.resumed(row, time, now);
            var worked = time.workingBetween(row.pausedAt(), now).toMillis();
            var days = WorkingTime.daysBetween(row.pausedAt(), now);
            deadlines.resume(new DeadlineMapper.Resumed(
                    row.id(),
                    now,
                    row.pausedSeconds() + Duration.between(row.pausedAt(), now).toSeconds(),
                    row.pausedWorkingMs() + worked,
                    row.pausedDays() + days));
            pauses.end(row.id(), now, worked, days);
            move(row, times);
        }
        return promise(caseNumber);
    }

    private WorkingTime time(Deadline row) {
        return calendar.of(row.unitId(), row.officeHours());
    }

    /** Whatever is ahead again will happen again. */
    private void move(Deadline row, NewTimes times) {
        deadlines.move(DeadlineMapper.Moved.of(row.id(), times, clock.instant()));
        deadlines.scheduleNext(row.id());
        if (row.taskId() != null) {
            publisher.publishEvent(DeadlineMoved.of(row.taskId(), times));
        }
    }

    private Optional<Instant> promise(String caseNumber) {
        return rows(caseNumber, LimitSubject.WHOLE_CASE, row -> row.status() == DeadlineStatus.RUNNING).stream()
                .map(Deadline::dueAt)
                .findFirst();
    }

    private List<Deadline> rows(String caseNumber, String stage, Predicate<Deadline> wanted) {
        return deadlines.listOfCase(caseNumber).stream()
                .filter(row -> row.isWholeCase() || row.stage().equals(stage))
                .filter(wanted)
                .toList();
    }
}
