package org.linli.casefile;

import java.util.List;
import java.util.Set;
import org.linli.organization.OrganizationService;
import org.linli.organization.PostFilter;
import org.linli.organization.StaffFilter;
import org.linli.organization.StaffMember;
import org.linli.organization.StaffService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.shared.Texts;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.springframework.stereotype.Component;

/** Of whom somebody may complain, and whom he names. */
@Component
public class Complaints {
    private static final Set<UnitKind> KINDS = Set.of(UnitKind.COMMUNITY, UnitKind.STREET, UnitKind.DEPARTMENT);
    private static final PageRequest SHOWN = new PageRequest(0, 20);

    private final OrganizationService organization;
    private final StaffService staff;

    Complaints(OrganizationService organization, StaffService staff) {
        this.organization = organization;
        this.staff = staff;
    }

    /** Of whom somebody may complain: units, and staff around a place or of a unit. */
    public record Complainable(List<UnitOption> units, List<Person> people) {}

    /** A unit that may be complained of. */
    public record UnitOption(String code, String name) {}

    /** A member of staff, with the unit of one of his posts. */
    public record Person(String username, String name, String unitName) {}

    /** All units, and the first people of the unit, or of the street around the grid where none is named. */
    public Complainable candidates(Unit grid, String unitCode, String text) {
        var around = Texts.isBlank(unitCode)
                ? organization.placeOfGrid(grid).street().code()
                : unitCode;
        return new Complainable(
                organization.units(KINDS).stream()
                        .map(unit -> new UnitOption(unit.code(), unit.name()))
                        .toList(),
                people(around, text));
    }

    /** The first people of a unit, or of all where none is named, by a part of the name. */
    public List<Person> people(String unitCode, String text) {
        var code = Texts.isBlank(unitCode) ? null : unit(unitCode).code();
        var filter = new StaffFilter(text, code, null, true, PostFilter.HELD);
        return staff.list(filter, SHOWN).items().stream()
                .map(Complaints::person)
                .toList();
    }

    /** @throws InvalidRequestException if there is no such unit */
    public Long unitId(String code) {
        return Texts.isBlank(code) ? null : unit(code).id();
    }

    /** @throws InvalidRequestException if there is nobody of this log-in name */
    public Long staffId(String username) {
        if (Texts.isBlank(username)) {
            return null;
        }
        try {
            return staff.member(username.strip()).id();
        } catch (NotFoundException unknown) {
            throw new InvalidRequestException("complainedUsername", "case.complained.person");
        }
    }

    private Unit unit(String code) {
        return organization
                .findUnit(code.strip())
                .filter(unit -> KINDS.contains(unit.kind()))
                .orElseThrow(() -> new InvalidRequestException("complainedUnit", "case.complained.unit"));
    }

    private static Person person(StaffMember member) {
        var unit =
                member.posts().stream().map(post -> post.unitName()).findFirst().orElse("");
        return new Person(member.username(), member.name(), unit);
    }
}
