package org.linli.services;

import java.util.stream.Collectors;
import org.linli.seals.PaperReaders;
import org.linli.seals.SealedPaper;
import org.linli.security.CurrentUser;
import org.linli.security.PostPermissions;
import org.springframework.stereotype.Component;

/** Who takes, reviews or decides an application prints its papers, whichever organ sealed them. */
@Component
class ApplicationReaders implements PaperReaders {
    private final ApplicationMapper mapper;
    private final PostPermissions permissions;

    ApplicationReaders(ApplicationMapper mapper, PostPermissions permissions) {
        this.mapper = mapper;
        this.permissions = permissions;
    }

    @Override
    public boolean mayCopy(SealedPaper paper, CurrentUser user) {
        var units = permissions.of(user, ApplicationReading.READ).stream()
                .map(CurrentUser.PostView::unitId)
                .collect(Collectors.toSet());
        return paper.caseNumber() != null && !units.isEmpty() && mapper.isWorkedOnBy(paper.caseNumber(), units);
    }
}
