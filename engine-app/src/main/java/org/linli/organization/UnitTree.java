package org.linli.organization;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All units at one moment; immutable, in the order in which offices list them. */
final class UnitTree {
    private final Map<Long, Unit> byId;
    private final Map<String, Unit> byCode;
    private final List<Unit> departments;

    UnitTree(List<Unit> units) {
        byId = units.stream().collect(Collectors.toMap(Unit::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        byCode = units.stream().collect(Collectors.toMap(Unit::code, Function.identity()));
        departments = units.stream()
                .filter(unit -> unit.kind() == UnitKind.DEPARTMENT && unit.isActive())
                .toList();
    }

    Optional<Unit> byId(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Unit> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    Map<Long, Unit> byIds(Collection<Long> ids) {
        return ids.stream()
                .distinct()
                .filter(byId::containsKey)
                .collect(Collectors.toMap(Function.identity(), byId::get));
    }

    Optional<Unit> ancestorOrSelf(Unit unit, UnitKind kind) {
        for (var current = unit; current != null; current = parent(current)) {
            if (current.kind() == kind) {
                return Optional.of(current);
            }
        }
        return Optional.empty();
    }

    List<Unit> communitiesOf(Unit place) {
        return byId.values().stream()
                .filter(unit -> unit.kind() == UnitKind.COMMUNITY && (place.contains(unit) || unit.contains(place)))
                .toList();
    }

    List<Unit> ofKinds(Set<UnitKind> kinds) {
        return byId.values().stream()
                .filter(unit -> unit.isActive() && kinds.contains(unit.kind()))
                .toList();
    }

    List<Unit> departments() {
        return departments;
    }

    /** The units above one, from the top. */
    List<Unit> above(long id) {
        var path = new ArrayDeque<Unit>();
        for (var current = byId.containsKey(id) ? parent(byId.get(id)) : null;
                current != null;
                current = parent(current)) {
            path.push(current);
        }
        return List.copyOf(path);
    }

    /** The active grids whose code, name, community or street contains {@code text}: first those below {@code mine}, by code. */
    List<Unit> grids(String text, Predicate<Unit> mine) {
        return byId.values().stream()
                .filter(unit -> unit.kind() == UnitKind.GRID && unit.isActive())
                .filter(grid -> text.isEmpty() || matchesUpwards(grid, text))
                .sorted(Comparator.comparing((Unit grid) -> !mine.test(grid)).thenComparing(Unit::code))
                .toList();
    }

    private boolean matchesUpwards(Unit unit, String text) {
        var path = new ArrayDeque<Unit>();
        for (var current = unit; current != null && current.kind() != UnitKind.CITY; current = parent(current)) {
            path.push(current);
        }
        return unit.code().startsWith(text)
                || path.stream().anyMatch(each -> each.name().contains(text));
    }

    private Unit parent(Unit unit) {
        return unit.parentId() == null ? null : byId.get(unit.parentId());
    }
}
