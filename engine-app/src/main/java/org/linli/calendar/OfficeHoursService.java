package org.linli.calendar;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.ChangedMeanwhileException;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/** Keeps the hours of units that work at others than the unit above them; clocks that run keep theirs. */
@UseCaseService
public class OfficeHoursService {
    private final OfficeHoursMapper hours;
    private final CalendarUnits units;
    private final CalendarCache cache;
    private final Clock clock;

    OfficeHoursService(OfficeHoursMapper hours, CalendarUnits units, CalendarCache cache, Clock clock) {
        this.hours = hours;
        this.units = units;
        this.cache = cache;
        this.clock = clock;
    }

    /** The times of a day as somebody wrote them; without a break its two ends are the same. */
    public record Times(
            LocalTime opens, LocalTime breakStarts, LocalTime breakEnds, LocalTime closes, WorkingDayEnd dayEnd) {}

    /** The units that have hours of their own, from the top of the tree. */
    public Page<UnitHours> list(PageRequest page) {
        return Page.of(hours.list(page.offset(), page.size()), page, hours.count());
    }

    public Optional<UnitHours> find(String unitCode) {
        return hours.find(unitCode);
    }

    /**
     * Gives a unit hours of its own, or others than it had; {@code version} is null where it had none.
     *
     * @throws InvalidRequestException naming the time that is out of order as the request does, or {@code unitCode}
     * @throws ChangedMeanwhileException if somebody changed them meanwhile
     */
    public UnitHours set(String unitCode, Times times, Integer version, String by) {
        var unitId = Objects.requireNonNull(units.idOf(unitCode));
        refuseDisorder(times);
        var before = hours.find(unitCode);
        refuseIfStale(before, version);
        cache.changed();
        var text = new OfficeHours(
                        times.opens(), times.breakStarts(), times.breakEnds(), times.closes(), times.dayEnd())
                .text();
        var change = new OfficeHoursMapper.Change(unitId, text, version, clock.instant(), by);
        if (before.isEmpty()) {
            hours.insert(change);
        } else if (hours.update(change) == 0) {
            throw stale(before);
        }
        return hours.find(unitCode).orElseThrow();
    }

    /**
     * Lets a unit work at the hours of the unit above it again.
     *
     * @throws NotFoundException if it has none of its own
     * @throws ChangedMeanwhileException if somebody changed them meanwhile
     */
    public void remove(String unitCode, int version) {
        var before = hours.find(unitCode);
        if (before.isEmpty()) {
            throw new NotFoundException();
        }
        refuseIfStale(before, version);
        cache.changed();
        if (hours.delete(Objects.requireNonNull(units.idOf(unitCode)), version) == 0) {
            throw stale(before);
        }
    }

    private static void refuseDisorder(Times times) {
        if (!times.opens().isBefore(times.breakStarts())) {
            throw new InvalidRequestException("hours.breakStarts", "calendar.hours.breakStarts");
        }
        if (times.breakEnds().isBefore(times.breakStarts())) {
            throw new InvalidRequestException("hours.breakEnds", "calendar.hours.breakEnds");
        }
        if (!times.breakEnds().isBefore(times.closes())) {
            throw new InvalidRequestException("hours.closes", "calendar.hours.closes");
        }
    }

    private static void refuseIfStale(Optional<UnitHours> before, Integer version) {
        if (!Objects.equals(before.map(UnitHours::version).orElse(null), version)) {
            throw stale(before);
        }
    }

    private static ChangedMeanwhileException stale(Optional<UnitHours> before) {
        return new ChangedMeanwhileException(
                before.map(UnitHours::changedBy).orElse(null),
                before.map(UnitHours::changedAt).orElse(null));
    }
}
