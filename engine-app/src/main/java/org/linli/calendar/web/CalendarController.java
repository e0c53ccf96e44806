package org.linli.calendar.web;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.linli.calendar.CalendarYear;
import org.linli.calendar.DayType;
import org.linli.calendar.DueDates;
import org.linli.calendar.LimitUnit;
import org.linli.calendar.ScheduleService;
import org.linli.calendar.YearView;
import org.linli.calendar.YearViews;
import org.linli.security.OpenToStaff;
import org.linli.security.RequiresPermission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Until when something is due, and which days are working days. */
@RestController
@RequestMapping("/api/calendar")
class CalendarController {

    /**
     * When a limit ends.
     *
     * @param unmovedDueAt of calendar days: the end before it moved from a day of rest, else the same
     * @param dueOn the office day that is the last one
     * @param provisional whether it may still move because days off have not been announced
     */
    record DueResponse(
            Instant from,
            BigDecimal amount,
            LimitUnit unit,
            Instant dueAt,
            Instant unmovedDueAt,
            LocalDate dueOn,
            boolean provisional,
            HoursView hours) {}

    /** A day off, or a day of a weekend on which offices work; {@code regionCode} is empty for the country. */
    record DayResponse(LocalDate day, DayType type, String name, String regionCode) {
        static DayResponse of(YearView.MarkedDay day) {
            return new DayResponse(day.day(), day.type(), day.name(), day.regionCode());
        }
    }

    record YearResponse(int year, boolean provisional, int workingDays, List<DayResponse> days) {}

    /** A schedule that was announced; {@code importedBy} is null where it came with the application. */
    record ScheduleResponse(
            int year,
            String regionCode,
            @Nullable String regionName,
            String source,
            LocalDate publishedOn,
            Instant importedAt,
            @Nullable String importedBy) {
        static ScheduleResponse of(CalendarYear year) {
            return new ScheduleResponse(
                    year.scheduleYear(),
                    year.regionCode(),
                    year.regionName(),
                    year.source(),
                    year.publishedOn(),
                    year.importedAt(),
                    year.importedBy());
        }
    }

    record SchedulesResponse(List<ScheduleResponse> items) {}

    private final DueDates dueDates;
    private final YearViews years;
    private final ScheduleService schedules;

    CalendarController(DueDates dueDates, YearViews years, ScheduleService schedules) {
        this.dueDates = dueDates;
        this.years = years;
        this.schedules = schedules;
    }

    /** {@code from} is an ISO-8601 moment, or an office day with or without its time; of no unit, the whole office. */
    @GetMapping("/due")
    @OpenToStaff
    DueResponse due(
            @RequestParam String from,
            @RequestParam BigDecimal amount,
            @RequestParam LimitUnit unit,
            @RequestParam(defaultValue = "") String unitCode) {
        var due = dueDates.due(from, amount, unit, unitCode);
        return new DueResponse(
                due.from(),
                amount,
                unit,
                due.dueAt(),
                due.unmovedDueAt(),
                due.dueOn(),
                due.isProvisional(),
                HoursView.of(due.hours()));
    }

    /** A year as a unit works in it; this year where none is named. */
    @GetMapping("/year")
    @OpenToStaff
    YearResponse year(@RequestParam(required = false) Integer year, @RequestParam(defaultValue = "") String unitCode) {
        var view = years.of(year, unitCode);
        return new YearResponse(
                view.year(),
                !view.isPublished(),
                view.workingDays(),
                view.days().stream().map(DayResponse::of).toList());
    }

    @GetMapping("/schedules")
    @RequiresPermission("reference:manage")
    SchedulesResponse schedules() {
        return new SchedulesResponse(
                schedules.schedules().stream().map(ScheduleResponse::of).toList());
    }
}
