package org.linli.portal;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.springframework.stereotype.Component;

/** The places for which somebody reads and writes: the city, streets, communities and grids. */
@Component
public class PortalPlaces {
    private static final Set<UnitKind> KINDS =
            Set.of(UnitKind.CITY, UnitKind.STREET, UnitKind.COMMUNITY, UnitKind.GRID);

    private final OrganizationService organization;

    PortalPlaces(OrganizationService organization) {
        this.organization = organization;
    }

    /**
     * Where a reader is.
     *
     * @param code as his phone remembers it, or null: the whole city
     * @throws NotFoundException if there is no such place any more
     */
    public Unit read(String code) {
        if (code == null || code.isBlank()) {
            return city();
        }
        return organization
                .findUnit(code.strip())
                .filter(unit -> KINDS.contains(unit.kind()) && unit.isActive())
                .orElseThrow(NotFoundException::new);
    }

    /** The unit at the root of the tree; nothing can be read before the set-up. */
    Unit city() {
        return organization.units(Set.of(UnitKind.CITY)).stream().findFirst().orElseThrow(NotFoundException::new);
    }

    /** The ids of a place and of all places around it: what is written for one of them is shown there. */
    static Set<Long> around(Unit place) {
        return Stream.of(place.path().split("/"))
                .filter(part -> !part.isEmpty())
                .map(Long::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The places directly below one, by code. */
    public List<Unit> below(Unit place) {
        return organization.units(KINDS).stream()
                .filter(unit -> unit.parentId() != null && unit.parentId() == place.id())
                .sorted(Comparator.comparing(Unit::code))
                .toList();
    }

    /** The names above a place without the city, such as 望江街道 · 滨河社区; empty for the city and for streets. */
    public List<Unit> above(Unit place) {
        return Stream.of(UnitKind.STREET, UnitKind.COMMUNITY)
                .flatMap(kind -> organization.ancestorOrSelf(place, kind).stream())
                .filter(unit -> unit.id() != place.id())
                .toList();
    }

    /** The place and those around it without the city, the nearest first. */
    List<Unit> outwards(Unit place) {
        return Stream.of(UnitKind.GRID, UnitKind.COMMUNITY, UnitKind.STREET)
                .flatMap(kind -> organization.ancestorOrSelf(place, kind).stream())
                .toList();
    }

    /** The community in which a place lies, or null for a street and the city. */
    Unit communityOf(Unit place) {
        return organization.ancestorOrSelf(place, UnitKind.COMMUNITY).orElse(null);
    }

    /**
     * The places of these codes, for which the unit may write: of a street or community itself and what lies in it, of a
     * department or the city all.
     *
     * @throws InvalidRequestException (field {@code areas}) if there are none, or one is unknown or somebody else's
     */
    Set<Long> written(Set<String> codes, Unit unit) {
        if (codes.isEmpty()) {
            throw new InvalidRequestException("areas", "portal.areas.none");
        }
        var ids = new HashSet<Long>();
        for (var code : codes) {
            var place = organization
                    .findUnit(code)
                    .filter(found -> KINDS.contains(found.kind()))
                    .orElseThrow(() -> new InvalidRequestException("areas", "portal.areas.unknown"));
            if (unit.kind() != UnitKind.DEPARTMENT && !unit.contains(place)) {
                throw new InvalidRequestException("areas", "portal.areas.foreign", place.name());
            }
            ids.add(place.id());
        }
        return ids;
    }
}
