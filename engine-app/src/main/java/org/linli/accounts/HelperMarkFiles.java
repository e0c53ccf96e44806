package org.linli.accounts;

import org.linli.evidence.EvidenceKeeper;
import org.linli.residents.ArchiveAccess;
import org.linli.residents.OwnArchive;
import org.linli.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Whoever may enter something for a resident, or decide what was asked, sees how he authorised it. */
@Component
class HelperMarkFiles implements EvidenceKeeper {
    private final HelperMarks marks;
    private final OwnArchive archive;
    private final ArchiveAccess access;

    HelperMarkFiles(HelperMarks marks, OwnArchive archive, ArchiveAccess access) {
        this.marks = marks;
        this.archive = archive;
        this.access = access;
    }

    @Override
    public String keptFor() {
        return HelperMarks.KEPT_FOR;
    }

    @Override
    public boolean mayRead(CurrentUser user, long id) {
        return marks.find(id)
                .flatMap(mark -> archive.person(mark.residentNumber()))
                .filter(person -> access.places(user, HelperDesk.ENTER).covers(person)
                        || access.places(user, ClaimDesk.CONFIRM).covers(person))
                .isPresent();
    }
}
