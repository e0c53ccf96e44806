package org.linli.licences;

import org.linli.seals.PaperReaders;
import org.linli.seals.SealedPaper;
import org.linli.security.CurrentUser;
import org.linli.security.PostPermissions;
import org.springframework.stereotype.Component;

/** The window that hands a licence out prints it, whichever organ sealed it. */
@Component
class LicenceReaders implements PaperReaders {
    private final LicenceMapper licences;
    private final PostPermissions permissions;

    LicenceReaders(LicenceMapper licences, PostPermissions permissions) {
        this.licences = licences;
        this.permissions = permissions;
    }

    @Override
    public boolean mayCopy(SealedPaper paper, CurrentUser user) {
        return licences.findByPaper(paper.token())
                .filter(licence -> permissions.of(user, LicenceDesk.ISSUE).stream()
                        .anyMatch(post -> post.unitId() == licence.deskUnitId()))
                .isPresent();
    }
}
