package org.linli.events.generation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linli.organization.OrganizationService;
import org.linli.organization.Place;
import org.linli.organization.Unit;
import org.linli.shared.paging.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who and what there is in the county that cases can be made of. */
final class County {
    private final OrganizationService organization;
    private final List<Place> places = new ArrayList<>();
    private final Map<String, List<Officer>> officers = new HashMap<>();
    private final List<Unit> departments;
    private final Unit city;

    /** @throws IllegalStateException if there is no grid, no department or nobody who holds a post */
    County(OrganizationService organization, JdbcTemplate jdbc) {
        this.organization = organization;
        for (var page = 0; ; page++) {
            var grids = organization.grids("", new PageRequest(page, PageRequest.MAX_SIZE));
            grids.items().stream().map(organization::placeOfGrid).forEach(places::add);
            if (places.size() >= grids.total()) {
                break;
            }
        }
        jdbc.query("SELECT p.unit_id, p.role_code, s.id, s.name FROM post p JOIN staff s ON s.id = p.staff_id", row -> {
            var key = row.getLong(1) + row.getString(2);
            officers.computeIfAbsent(key, any -> new ArrayList<>()).add(new Officer(row.getLong(3), row.getString(4)));
        });
        departments = organization.departments().stream()
                .filter(unit -> officers.containsKey(unit.id() + "department-officer"))
                .toList();
        if (places.isEmpty() || departments.isEmpty()) {
            throw new IllegalStateException("there are no grids or no departments with people in them");
        }
        city = organization.unit(places.get(0).street().parentId());
    }

    /** A person who holds a post. */
    record Officer(long id, String name) {}

    List<Place> places() {
        return places;
    }

    /** The department that has most to do with a category, the same one each time. */
    Unit departmentFor(String categoryCode) {
        return departments.get(Math.floorMod(categoryCode.hashCode(), departments.size()));
    }

    /** The unit in which a role is held for a place. */
    Unit unitOf(String role, Place place, Unit handler) {
        return switch (role) {
            case "grid-worker" -> place.grid();
            case "community-staff", "community-secretary" -> place.community();
            case "street-staff", "street-governance-center" -> place.street();
            case "city-governance-center" -> city;
            default -> handler;
        };
    }

    /** Somebody who holds the role there; {@code which} picks among several. */
    Officer officer(Unit unit, String role, int which) {
        var found = officers.getOrDefault(unit.id() + role, List.of());
        if (found.isEmpty()) {
            throw new IllegalStateException("nobody is %s of %s".formatted(role, unit.name()));
        }
        return found.get(Math.floorMod(which, found.size()));
    }

    Unit unit(long id) {
        return organization.unit(id);
    }
}
