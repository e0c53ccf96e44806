package org.linli.events.web;

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

/** Of whom a report may complain, and whom it names. */
@Component
class Complaints {
    private static final Set<UnitKind> KINDS = Set.of(UnitKind.COMMUNITY, UnitKind.STREET, UnitKind.DEPARTMENT);
    private static final PageRequest SHOWN = new PageRequest(0, 20);

    private final OrganizationService organization;
    private final StaffService staff;

    Complaints(OrganizationService organization, StaffService staff) {
        this.organization = organization;
        this.staff = staff;
    }

    /** All units, and the first people of the unit, or of the street around the grid where none is named. */
    ComplainableResponse candidates(Unit grid, String unitCode, String text) {
        var named = Texts.isBlank(unitCode) ? null : unit(unitCode);
        var around = named == null ? organization.placeOfGrid(grid).street() : named;
        var filter = new StaffFilter(text, around.code(), null, true, PostFilter.HELD);
        return new ComplainableResponse(
                organization.units(KINDS).stream()
                        .map(unit -> new ComplainableResponse.UnitOption(unit.code(), unit.name()))
                        .toList(),
                staff.list(filter, SHOWN).items().stream()
                        .map(Complaints::person)
                        .toList());
    }

    Long unitId(String code) {
        return Texts.isBlank(code) ? null : unit(code).id();
    }

    Long staffId(String username) {
        if (Texts.isBlank(username)) {
            return null;
        }
        try {
            return staff.member(username.strip()).id();
        } catch (NotFoundException unknown) {
            throw new InvalidRequestException("complainedUsername", "event.complained.person");
        }
    }

    private Unit unit(String code) {
        return organization
                .findUnit(code.strip())
                .filter(unit -> KINDS.contains(unit.kind()))
                .orElseThrow(() -> new InvalidRequestException("complainedUnit", "event.complained.unit"));
    }

    private static ComplainableResponse.Person person(StaffMember member) {
        var unit =
                member.posts().stream().map(post -> post.unitName()).findFirst().orElse("");
        return new ComplainableResponse.Person(member.username(), member.name(), unit);
    }
}
