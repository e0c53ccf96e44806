package org.linli.wishes;

import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseKind;
import org.linli.shared.problem.NotFoundException;
import org.springframework.stereotype.Component;

/** Reads wishes out of the database. */
@Component
class Wishes {
    private final WishMapper mapper;
    private final CaseFileService caseFiles;

    Wishes(WishMapper mapper, CaseFileService caseFiles) {
        this.mapper = mapper;
        this.caseFiles = caseFiles;
    }

    /** @throws NotFoundException if the case is none of these */
    Wish of(CaseFile caseFile) {
        return mapper.find(wishId(caseFile)).orElseThrow(NotFoundException::new);
    }

    /** @throws NotFoundException if there is no such wish */
    Wish of(String caseNumber) {
        return of(caseFiles.find(caseNumber));
    }

    /** As it stands now; claims, seats and steps of one wish wait for one another here. */
    Wish lock(String caseNumber) {
        return mapper.lock(wishId(caseFiles.find(caseNumber))).orElseThrow(NotFoundException::new);
    }

    private static long wishId(CaseFile caseFile) {
        if (caseFile.kind() != CaseKind.WISH) {
            throw new NotFoundException();
        }
        return caseFile.id();
    }
}
