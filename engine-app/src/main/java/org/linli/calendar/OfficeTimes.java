package org.linli.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Days and hours of all units at one moment: a unit has what the nearest above it has. */
final class OfficeTimes {
    private static final Long OFFICE = 0L;

    private final Map<Long, CalendarMapper.UnitRow> units;
    private final Map<Long, OfficeHours> hours;
    private final Map<String, Map<LocalDate, DayType>> days;
    private final Set<Integer> published;
    private final OfficeHours usual;
    private final CalendarMapper.UnitRow root;
    private final Map<Long, WorkingTime> byUnit = new ConcurrentHashMap<>();
    private final Map<List<String>, WorkingDays> byRegions = new ConcurrentHashMap<>();

    OfficeTimes(
            List<CalendarMapper.UnitRow> units,
            List<CalendarMapper.HoursRow> hours,
            List<CalendarMapper.DayRow> days,
            List<CalendarYear> years,
            OfficeHours usual) {
        this.units = units.stream().collect(Collectors.toMap(CalendarMapper.UnitRow::id, unit -> unit));
        this.hours = hours.stream()
                .collect(Collectors.toMap(CalendarMapper.HoursRow::unitId, row -> OfficeHours.of(row.hours())));
        this.days = days.stream()
                .collect(Collectors.groupingBy(
                        CalendarMapper.DayRow::regionCode,
                        Collectors.toMap(CalendarMapper.DayRow::onDay, CalendarMapper.DayRow::type)));
        this.published = years.stream()
                .filter(year -> year.regionCode().equals(CalendarYear.COUNTRY))
                .map(CalendarYear::scheduleYear)
                .collect(Collectors.toCollection(HashSet::new));
        this.usual = usual;
        this.root = units.stream()
                .filter(unit -> unit.parentId() == null)
                .findFirst()
                .orElse(null);
    }

    boolean knows(Long unitId) {
        return unitId == null || units.containsKey(unitId);
    }

    /** How a unit works; of null or a unit that nobody knows, how the whole office does. */
    WorkingTime of(Long unitId) {
        var key = unitId != null && units.containsKey(unitId) ? unitId : OFFICE;
        return byUnit.computeIfAbsent(key, this::computed);
    }

    /** The regions of a unit, from the country down to itself. */
    List<String> regionsOf(Long unitId) {
        var regions = new ArrayList<String>();
        for (var unit = start(unitId); unit != null; unit = parent(unit)) {
            regions.add(unit.code());
        }
        regions.add(CalendarYear.COUNTRY);
        Collections.reverse(regions);
        return regions;
    }

    private WorkingTime computed(Long unitId) {
        var regions = regionsOf(unitId).stream().filter(days::containsKey).toList();
        return new WorkingTime(byRegions.computeIfAbsent(regions, this::daysOf), hoursOf(unitId));
    }

    private WorkingDays daysOf(List<String> regions) {
        var marked = new HashMap<LocalDate, DayType>();
        regions.forEach(region -> marked.putAll(days.get(region)));
        return new RegionDays(marked, published);
    }

    private OfficeHours hoursOf(Long unitId) {
        for (var unit = start(unitId); unit != null; unit = parent(unit)) {
            if (hours.containsKey(unit.id())) {
                return hours.get(unit.id());
            }
        }
        return usual;
    }

    private CalendarMapper.UnitRow start(Long unitId) {
        return unitId == null ? root : units.getOrDefault(unitId, root);
    }

    private CalendarMapper.UnitRow parent(CalendarMapper.UnitRow unit) {
        return unit.parentId() == null ? null : units.get(unit.parentId());
    }
}
