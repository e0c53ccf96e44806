package org.linli.residents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linli.residents.ArchiveFigure.Bar;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;

/** Counts the households and people of the reader's places by what is recorded of them. */
@UseCaseService
public class ArchiveFigures {
    private static final List<String> AGES = List.of("0-6", "7-17", "18-34", "35-59", "60-79", "80-150");
    private static final int LARGE = 6;
    private static final int MOST_CRAFTS = 12;

    private final ArchiveFigureMapper figures;
    private final ArchiveAccess access;
    private final ArchiveCodes codes;
    private final Dwellings dwellings;
    private final Changes changes;

    ArchiveFigures(
            ArchiveFigureMapper figures,
            ArchiveAccess access,
            ArchiveCodes codes,
            Dwellings dwellings,
            Changes changes) {
        this.figures = figures;
        this.access = access;
        this.codes = codes;
        this.dwellings = dwellings;
        this.changes = changes;
    }

    /** How many households of the kind, dwellings and people there are; a null group is all of the reader's places. */
    public List<ArchiveFigure> of(String groupCode, HouseholdKind kind, CurrentUser user) {
        var group = groupCode == null ? null : dwellings.groupId(groupCode, user);
        var all = new ArchiveFigureMapper.Query(access.places(user, ArchiveAccess.READ), group, kind);
        var sensitive = new ArchiveFigureMapper.Query(access.places(user, ArchiveAccess.SENSITIVE), group, kind);
        var found = new ArrayList<ArchiveFigure>();
        found.add(new ArchiveFigure(ArchiveChart.HOUSEHOLD_SIZE, sizes(figures.countSizes(all))));
        found.add(listed(ArchiveChart.HOUSEHOLD_CATEGORY, figures.countCategories(all)));
        found.add(listed(ArchiveChart.DWELLING_KIND, figures.countDwellings(all)));
        found.add(new ArchiveFigure(ArchiveChart.AGE, ages(all)));
        for (var chart : List.of(ArchiveChart.EDUCATION, ArchiveChart.POLITICAL_STATUS, ArchiveChart.WORK_AWAY)) {
            found.add(listed(chart, figures.countPeople(all, chart.column())));
        }
        found.add(new ArchiveFigure(ArchiveChart.CRAFT, most(figures.countPeople(all, ArchiveChart.CRAFT.column()))));
        if (sensitive.scope().hasPlaces()) {
            found.add(listed(ArchiveChart.HEALTH, figures.countPeople(sensitive, ArchiveChart.HEALTH.column())));
        }
        return found;
    }

    /** In the order of the list; what is not recorded comes last. */
    private ArchiveFigure listed(ArchiveChart chart, List<Bar> counted) {
        var order = codes.values(chart.list()).stream().map(CodeValue::code).toList();
        return new ArchiveFigure(
                chart,
                counted.stream()
                        .sorted(Comparator.comparingInt(bar -> place(bar.code(), order)))
                        .toList());
    }

    private static int place(String code, List<String> order) {
        var at = order.indexOf(code);
        return at >= 0 ? at : code.equals(ResidentFilter.UNKNOWN) ? order.size() + 1 : order.size();
    }

    private static List<Bar> most(List<Bar> counted) {
        return counted.stream()
                .filter(bar -> !bar.code().equals(ResidentFilter.UNKNOWN))
                .limit(MOST_CRAFTS)
                .toList();
    }

    /** Those of six and more people are one bar. */
    private static List<Bar> sizes(List<Bar> counted) {
        return counted.stream()
                .collect(Collectors.toMap(
                        bar -> Math.min(Integer.parseInt(bar.code()), LARGE), Bar::count, Long::sum, TreeMap::new))
                .entrySet()
                .stream()
                .map(entry -> new Bar(Integer.toString(entry.getKey()), entry.getValue()))
                .toList();
    }

    private List<Bar> ages(ArchiveFigureMapper.Query query) {
        var today = changes.today();
        var steps = IntStream.range(0, AGES.size())
                .mapToObj(at -> new ArchiveFigureMapper.Step(
                        AGES.get(at), at + 1 < AGES.size() ? bornBy(today, AGES.get(at + 1)) : null))
                .toList();
        Map<String, Bar> counted =
                figures.countAges(query, steps).stream().collect(Collectors.toMap(Bar::code, Function.identity()));
        return AGES.stream()
                .map(years -> counted.getOrDefault(years, new Bar(years, 0)))
                .toList();
    }

    /** The last day of birth of somebody who is old enough. */
    private static LocalDate bornBy(LocalDate today, String years) {
        return today.minusYears(Integer.parseInt(years.substring(0, years.indexOf('-'))));
    }
}
