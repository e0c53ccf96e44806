package org.linli.reports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.reports.BoardMapper.HeatCell;

/**
 * How many cases were reported where and when.
 *
 * @param level of the places
 * @param days of the period, the oldest first
 */
public record BoardHeat(UnitKind level, List<LocalDate> days, List<Place> places) {

    /** A place with the cases of each day, in the order of the days. */
    public record Place(Unit unit, List<Long> cases) {}

    static BoardHeat of(BoardPeriod period, UnitKind level, List<HeatCell> cells, OrganizationService organization) {
        var days = period.from().datesUntil(period.last().plusDays(1)).toList();
        Map<Long, Map<LocalDate, Long>> byUnit = cells.stream()
                .collect(Collectors.groupingBy(
                        HeatCell::unitId, Collectors.toMap(HeatCell::onDay, HeatCell::cases, Long::sum)));
        var places = byUnit.entrySet().stream()
                .map(place -> new Place(
                        organization.unit(place.getKey()),
                        days.stream()
                                .map(day -> place.getValue().getOrDefault(day, 0L))
                                .toList()))
                .sorted(Comparator.comparing(place -> place.unit().code()))
                .toList();
        return new BoardHeat(level, days, places);
    }
}
