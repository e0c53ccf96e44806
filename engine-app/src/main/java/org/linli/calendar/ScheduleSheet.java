package org.linli.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.linli.shared.sheet.CsvTable;
import org.linli.shared.sheet.LineProblem;
import org.linli.shared.sheet.RowReader;
import org.linli.shared.sheet.SheetColumn;

/** Reads the days off of a year out of a file: a line is one day, or the days from one to another. */
final class ScheduleSheet {
    static final SheetColumn FROM = new SheetColumn("calendar.sheet.from", true, List.of("日期", "开始日期", "Day", "From"));
    static final SheetColumn UNTIL = new SheetColumn("calendar.sheet.until", false, List.of("结束日期", "Until"));
    static final SheetColumn TYPE = new SheetColumn("calendar.sheet.type", true, List.of("类型", "Type"));
    static final SheetColumn NAME = new SheetColumn("calendar.sheet.name", true, List.of("名称", "节日", "Name"));
    static final List<SheetColumn> COLUMNS = List.of(FROM, UNTIL, TYPE, NAME);

    private static final Map<String, DayType> TYPES = Map.ofEntries(
            Map.entry("放假", DayType.HOLIDAY),
            Map.entry("休息", DayType.HOLIDAY),
            Map.entry("休", DayType.HOLIDAY),
            Map.entry("day off", DayType.HOLIDAY),
            Map.entry("holiday", DayType.HOLIDAY),
            Map.entry("上班", DayType.MAKEUP_WORKDAY),
            Map.entry("调休上班", DayType.MAKEUP_WORKDAY),
            Map.entry("补班", DayType.MAKEUP_WORKDAY),
            Map.entry("班", DayType.MAKEUP_WORKDAY),
            Map.entry("working day", DayType.MAKEUP_WORKDAY),
            Map.entry("makeup_workday", DayType.MAKEUP_WORKDAY));

    private final int year;
    private final boolean isCountry;
    private final Map<LocalDate, CalendarDay> days = new TreeMap<>();
    private final List<LineProblem> problems = new ArrayList<>();

    /** What the file holds: the right days in order, and what is wrong with the other lines. */
    record Content(List<CalendarDay> days, List<LineProblem> problems) {}

    private ScheduleSheet(int year, boolean isCountry) {
        this.year = year;
        this.isCountry = isCountry;
    }

    static Content read(CsvTable table, int year, boolean isCountry) {
        SheetColumn.refuseIfMissing(table, COLUMNS);
        var sheet = new ScheduleSheet(year, isCountry);
        table.rows().forEach(row -> sheet.read(new RowReader(table, row)));
        return new Content(List.copyOf(sheet.days.values()), List.copyOf(sheet.problems));
    }

    private void read(RowReader row) {
        var name = row.required(NAME, 60);
        var from = day(row, FROM);
        var until = row.text(UNTIL, 20) == null ? from : day(row, UNTIL);
        var type = type(row);
        if (row.isRight() && until.isBefore(from)) {
            row.refuse(UNTIL, "calendar.import.order");
        }
        if (row.isRight()) {
            from.datesUntil(until.plusDays(1)).forEach(day -> check(day, type, row));
        }
        if (row.isRight()) {
            from.datesUntil(until.plusDays(1)).forEach(day -> days.put(day, new CalendarDay(day, type, name)));
        }
        problems.addAll(row.problems());
    }

    /** A schedule speaks of its year, at most with the last days before it and the first after it. */
    private LocalDate day(RowReader row, SheetColumn column) {
        row.required(column, 20);
        var day = row.day(column, "calendar.import.date");
        if (day != null
                && (day.isBefore(LocalDate.of(year - 1, 12, 20)) || day.isAfter(LocalDate.of(year + 1, 1, 10)))) {
            row.refuse(column, "calendar.import.year", Integer.toString(year));
        }
        return day;
    }

    private static DayType type(RowReader row) {
        row.required(TYPE, 20);
        return row.value(TYPE, text -> TYPES.get(text.toLowerCase(Locale.ROOT)), "calendar.import.type");
    }

    private void check(LocalDate day, DayType type, RowReader row) {
        if (days.containsKey(day)) {
            row.refuse(FROM, "calendar.import.twice", day.toString());
        } else if (isCountry && type == DayType.MAKEUP_WORKDAY && !RegionDays.isWeekend(day)) {
            row.refuse(TYPE, "calendar.import.weekday", day.toString());
        }
    }
}
