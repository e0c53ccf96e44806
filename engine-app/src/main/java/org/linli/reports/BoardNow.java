package org.linli.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.linli.casefile.CaseKind;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.reports.BoardMapper.CaseGroup;
import org.linli.reports.BoardMapper.StepGroup;

/**
 * What is late, may become so or stands still at a moment.
 *
 * @param units with something to look at, the level of the city first; only units of one level compare
 * @param rungs of the ladder of supervision, from the lowest
 * @param persons who have something late or soon late in hand, those with the most first; without a name what nobody has
 */
public record BoardNow(
        Instant at,
        Totals totals,
        List<LevelFigures> levels,
        List<UnitFigures> units,
        List<KindFigures> kinds,
        List<PersonFigures> persons,
        List<RungFigures> rungs) {
    private static final int MOST_PERSONS = 30;

    /** The figures over everything that the person sees. */
    public record Totals(long overdue, long atRisk, long casesOverdue, long red, long yellow) {}

    /** Late and soon late steps of the units of a level. */
    public record LevelFigures(UnitKind level, long overdue, long atRisk) {}

    /** Late and soon late steps of a unit, and the cases that it handles and that stand still. */
    public record UnitFigures(Unit unit, long overdue, long atRisk, long casesOverdue, long red, long yellow) {}

    /** Late and soon late steps of a kind of case. */
    public record KindFigures(CaseKind kind, long overdue, long atRisk) {}

    /** Late and soon late steps that a person has in hand; both names are null for what nobody has taken. */
    public record PersonFigures(String name, String username, long overdue, long atRisk) {}

    /** Open cases that have reached a rung of supervision and none above it. */
    public record RungFigures(int rung, long cases) {}

    static BoardNow of(Instant at, List<StepGroup> steps, List<CaseGroup> cases, OrganizationService organization) {
        Function<Long, Unit> unitOf = organization::unit;
        return new BoardNow(
                at,
                new Totals(
                        sum(steps, StepGroup::overdue),
                        sum(steps, StepGroup::atRisk),
                        sum(cases, CaseGroup::overdue),
                        sum(cases, CaseGroup::red),
                        sum(cases, CaseGroup::yellow)),
                grouped(steps, step -> unitOf.apply(step.unitId()).kind()).entrySet().stream()
                        .map(level ->
                                new LevelFigures(level.getKey(), overdue(level.getValue()), atRisk(level.getValue())))
                        .sorted(Comparator.comparing(LevelFigures::level))
                        .toList(),
                units(steps, cases, unitOf),
                grouped(steps, StepGroup::kind).entrySet().stream()
                        .map(kind -> new KindFigures(kind.getKey(), overdue(kind.getValue()), atRisk(kind.getValue())))
                        .sorted(Comparator.comparing(KindFigures::kind))
                        .toList(),
                persons(steps),
                rungs(cases));
    }

    private static List<RungFigures> rungs(List<CaseGroup> cases) {
        return List.of(
                new RungFigures(1, sum(cases, CaseGroup::urged)),
                new RungFigures(2, sum(cases, CaseGroup::ordered)),
                new RungFigures(3, sum(cases, CaseGroup::noticed)),
                new RungFigures(4, sum(cases, CaseGroup::listed)));
    }

    private static List<UnitFigures> units(List<StepGroup> steps, List<CaseGroup> cases, Function<Long, Unit> unitOf) {
        Map<Long, List<StepGroup>> stepsByUnit = grouped(steps, StepGroup::unitId);
        Map<Long, List<CaseGroup>> casesByUnit = grouped(cases, CaseGroup::unitId);
        var ids = new ArrayList<>(stepsByUnit.keySet());
        casesByUnit.keySet().stream().filter(id -> !stepsByUnit.containsKey(id)).forEach(ids::add);
        return ids.stream()
                .map(id -> unit(
                        unitOf.apply(id),
                        stepsByUnit.getOrDefault(id, List.of()),
                        casesByUnit.getOrDefault(id, List.of())))
                .filter(unit -> unit.overdue() + unit.atRisk() + unit.casesOverdue() + unit.red() + unit.yellow() > 0)
                .sorted(Comparator.comparing((UnitFigures unit) -> unit.unit().kind())
                        .thenComparing(unit -> unit.unit().code()))
                .toList();
    }

    private static UnitFigures unit(Unit unit, List<StepGroup> steps, List<CaseGroup> cases) {
        return new UnitFigures(
                unit,
                overdue(steps),
                atRisk(steps),
                sum(cases, CaseGroup::overdue),
                sum(cases, CaseGroup::red),
                sum(cases, CaseGroup::yellow));
    }

    private static List<PersonFigures> persons(List<StepGroup> steps) {
        Map<Long, List<StepGroup>> byPerson = new HashMap<>();
        steps.forEach(step -> byPerson.computeIfAbsent(step.personId(), any -> new ArrayList<>())
                .add(step));
        return byPerson.values().stream()
                .map(own -> new PersonFigures(
                        own.get(0).personName(), own.get(0).personUsername(), overdue(own), atRisk(own)))
                .sorted(Comparator.comparing((PersonFigures person) -> person.username() != null)
                        .thenComparing(
                                Comparator.comparingLong(PersonFigures::overdue).reversed())
                        .thenComparing(
                                Comparator.comparingLong(PersonFigures::atRisk).reversed()))
                .limit(MOST_PERSONS)
                .toList();
    }

    private static <K, T> Map<K, List<T>> grouped(List<T> rows, Function<T, K> key) {
        return rows.stream().collect(Collectors.groupingBy(key));
    }

    private static long overdue(List<StepGroup> steps) {
        return sum(steps, StepGroup::overdue);
    }

    private static long atRisk(List<StepGroup> steps) {
        return sum(steps, StepGroup::atRisk);
    }

    private static <T> long sum(List<T> rows, ToLongFunction<T> figure) {
        return rows.stream().mapToLong(figure).sum();
    }
}
