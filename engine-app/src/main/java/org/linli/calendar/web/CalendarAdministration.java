package org.linli.calendar.web;

import java.util.List;
import org.linli.calendar.CalendarDay;
import org.linli.calendar.OfficeHoursService;
import org.linli.calendar.OfficeHoursService.Times;
import org.linli.calendar.ScheduleHead;
import org.linli.calendar.ScheduleService;
import org.linli.calendar.UnitHours;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.shared.UseCaseService;

/** Changes of the calendar together with their lines in the audit log: both or neither. */
@UseCaseService
class CalendarAdministration {
    private final ScheduleService schedules;
    private final OfficeHoursService hours;
    private final AuditLog audit;

    CalendarAdministration(ScheduleService schedules, OfficeHoursService hours, AuditLog audit) {
        this.schedules = schedules;
        this.hours = hours;
        this.audit = audit;
    }

    void publish(ScheduleHead head, List<CalendarDay> days, String by) {
        schedules.publish(head, days, by);
        var object = head.regionCode().isEmpty() ? head.year() : head.year() + "/" + head.regionCode();
        audit.record(
                "import-calendar",
                "calendar:" + object,
                AuditResult.SUCCESS,
                "%d days; %s".formatted(days.size(), head.source()));
    }

    UnitHours setHours(String unitCode, Times times, Integer version, String by) {
        var before = hours.find(unitCode).map(UnitHours::hours).orElse("-");
        var after = hours.set(unitCode, times, version, by);
        audit.record("change-office-hours", "unit:" + unitCode, AuditResult.SUCCESS, before + " -> " + after.hours());
        return after;
    }

    void removeHours(String unitCode, int version) {
        var before = hours.find(unitCode).map(UnitHours::hours).orElse("-");
        hours.remove(unitCode, version);
        audit.record("remove-office-hours", "unit:" + unitCode, AuditResult.SUCCESS, before);
    }
}
