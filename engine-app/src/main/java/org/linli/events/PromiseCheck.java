package org.linli.events;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linli.calendar.WorkingCalendar;
import org.linli.calendar.WorkingTime;
import org.linli.casefile.CaseKind;
import org.linli.deadlines.LimitSubject;
import org.linli.deadlines.Policy;
import org.linli.deadlines.TimeLimits;
import org.linli.shared.Zone;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Refuses to start with a promise that is longer than the law allows, whichever day a report comes in. */
@Component
class PromiseCheck {
    private static final int WEEKS = 53;
    private static final int LOWEST_PRIORITY = 3;
    private static final List<LocalTime> TIMES = List.of(LocalTime.of(9, 0), LocalTime.of(20, 0));

    private final EventCategories categories;
    private final TimeLimits limits;
    private final WorkingCalendar calendar;
    private final Clock clock;

    PromiseCheck(EventCategories categories, TimeLimits limits, WorkingCalendar calendar, Clock clock) {
        this.categories = categories;
        this.limits = limits;
        this.calendar = calendar;
        this.clock = clock;
    }

    @EventListener(ContextRefreshedEvent.class)
    void check() {
        var starts = starts();
        var tooLong = categories.groups().stream()
                .flatMap(group -> categories.inGroup(group.code()).stream())
                .flatMap(category -> problems(category, starts))
                .toList();
        if (!tooLong.isEmpty()) {
            throw new IllegalStateException(
                    "time-limits.dmn promises more time than the law allows: " + String.join("; ", tooLong));
        }
    }

    private Stream<String> problems(EventCategory category, List<Instant> starts) {
        var time = calendar.of(null);
        return IntStream.rangeClosed(1, LOWEST_PRIORITY)
                .mapToObj(priority -> limits.policyFor(
                        new LimitSubject(CaseKind.EVENT.name(), LimitSubject.WHOLE_CASE, category.code(), priority)))
                .distinct()
                .filter(policy -> starts.stream().anyMatch(from -> isTooLong(policy, time, from)))
                .map(policy ->
                        "%s %s".formatted(category.code(), policy.statute().rule()));
    }

    static boolean isTooLong(Policy policy, WorkingTime time, Instant from) {
        return policy.statute() != null
                && time.due(from, policy.limit())
                        .isAfter(time.due(from, policy.statute().limit()));
    }

    /** Every day of the week, long holidays among them. */
    private List<Instant> starts() {
        var today = clock.instant().atZone(Zone.OFFICE).toLocalDate();
        return IntStream.range(0, WEEKS)
                .mapToObj(week -> today.plusDays(week * 7L + week % 7))
                .flatMap(day -> TIMES.stream()
                        .map(at -> day.atTime(at).atZone(Zone.OFFICE).toInstant()))
                .toList();
    }
}
