package org.linli.petitions;

import java.util.Set;
import java.util.stream.Collectors;
import org.linli.security.CurrentUser;
import org.linli.security.PostPermissions;
import org.springframework.stereotype.Component;

/** For which units somebody does what with petitions: a post of his counts only where its role has the right. */
@Component
class PetitionPosts {
    private final PostPermissions permissions;

    PetitionPosts(PostPermissions permissions) {
        this.permissions = permissions;
    }

    Set<Long> units(CurrentUser user, String right) {
        return permissions.of(user, right).stream()
                .map(CurrentUser.PostView::unitId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether he has the right in the petition office that has it. */
    boolean isOfOffice(Petition petition, CurrentUser user, String right) {
        return units(user, right).contains(petition.officeUnitId());
    }

    /** Who asked to stay unknown is known to those who register in the office that has it, and to nobody else (B-13). */
    boolean knows(Petition petition, CurrentUser user) {
        return knows(petition.isSecret(), petition.officeUnitId(), user);
    }

    boolean knows(PetitionRow row, CurrentUser user) {
        return knows(row.isSecret(), row.officeUnitId(), user);
    }

    private boolean knows(boolean isSecret, long officeUnitId, CurrentUser user) {
        return !isSecret || units(user, PetitionIntake.REGISTER).contains(officeUnitId);
    }
}
