package org.linli.ratings;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.casefile.CaseAccess;
import org.linli.casefile.CaseKind;
import org.linli.organization.OrganizationService;
import org.linli.organization.UnitKind;
import org.linli.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Whose ratings somebody reads: those of his units and of the villages below them; whoever reads every follow-up, all. */
@Component
class RatingScope {
    private static final Set<UnitKind> RATED =
            Set.of(UnitKind.CITY, UnitKind.DEPARTMENT, UnitKind.STREET, UnitKind.COMMUNITY);

    private final CaseAccess access;
    private final OrganizationService organization;

    RatingScope(CaseAccess access, OrganizationService organization) {
        this.access = access;
        this.organization = organization;
    }

    /** @param unitIds the units, where not all */
    record Units(boolean all, Set<Long> unitIds) {
        boolean has(long unitId) {
            return all || unitIds.contains(unitId);
        }
    }

    Units of(CurrentUser user) {
        if (access.scopeOf(user, CaseKind.RATING).all()) {
            return new Units(true, Set.of());
        }
        var own = user.unitIds();
        var below = organization.units(RATED).stream()
                .filter(unit -> unit.kind() == UnitKind.COMMUNITY && organization.isBelow(unit, own))
                .map(unit -> unit.id());
        return new Units(false, Stream.concat(own.stream(), below).collect(Collectors.toUnmodifiableSet()));
    }
}
