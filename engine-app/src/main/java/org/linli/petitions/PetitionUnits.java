package org.linli.petitions;

import java.util.List;
import java.util.Set;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.shared.problem.NotNowException;
import org.springframework.stereotype.Component;

/** The units that petitions go to: who may handle them, and which bodies review what was decided, as reference data say. */
@Component
class PetitionUnits {
    private static final Set<UnitKind> HANDLING = Set.of(UnitKind.DEPARTMENT, UnitKind.STREET);
    private static final String HANDLER_ROLE_OF_DEPARTMENTS = "department-officer";

    private static final List<String> LEADERS = List.of("department-head", "street-leader");

    private final PetitionMapper mapper;
    private final OrganizationService organization;

    PetitionUnits(PetitionMapper mapper, OrganizationService organization) {
        this.mapper = mapper;
        this.organization = organization;
    }

    /** The next higher body, and the one above that (《信访工作条例》 Art 35, 36). */
    record ReviewBodies(Unit review, Unit reReview) {}

    /** Streets and departments that have somebody who handles. */
    List<Unit> handling() {
        return organization.units(HANDLING).stream()
                .filter(Unit::isActive)
                .filter(unit -> unit.kind() == UnitKind.STREET
                        || organization.hasActivePost(unit.id(), HANDLER_ROLE_OF_DEPARTMENTS))
                .toList();
    }

    /**
     * A body that is complained of does not review (Art 28): the other of the two does in its place.
     *
     * @param complainedUnitId the unit complained of, or null
     * @throws NotNowException if nobody has laid down who reviews what this unit decides
     */
    ReviewBodies reviewing(Unit handling, Long complainedUnitId) {
        var laidDown = mapper.findReviewBody(handling.code())
                .map(body -> new ReviewBodies(unit(body.reviewUnit()), unit(body.reReviewUnit())))
                .orElseThrow(() -> new NotNowException("petition.reviewBody", handling.name()));
        return new ReviewBodies(
                isComplained(laidDown.review(), complainedUnitId) ? laidDown.reReview() : laidDown.review(),
                isComplained(laidDown.reReview(), complainedUnitId) ? laidDown.review() : laidDown.reReview());
    }

    /** Whether this member of staff, or null, is one of those who lead the unit: then nobody in it may judge him. */
    boolean isLedBy(Unit unit, Long staffId) {
        return staffId != null
                && LEADERS.stream()
                        .flatMap(role -> organization.holdersOf(Set.of(unit.id()), role).stream())
                        .anyMatch(holder -> holder.staffId() == staffId);
    }

    private static boolean isComplained(Unit unit, Long complainedUnitId) {
        return complainedUnitId != null && unit.id() == complainedUnitId;
    }

    private Unit unit(String code) {
        return organization.findUnit(code).orElseThrow(() -> new NotNowException("petition.reviewBody", code));
    }
}
