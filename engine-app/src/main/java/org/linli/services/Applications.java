package org.linli.services;

import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseKind;
import org.linli.shared.problem.NotFoundException;
import org.springframework.stereotype.Component;

/** Reads applications out of the database. */
@Component
class Applications {
    private final ApplicationMapper mapper;
    private final CaseFileService caseFiles;

    Applications(ApplicationMapper mapper, CaseFileService caseFiles) {
        this.mapper = mapper;
        this.caseFiles = caseFiles;
    }

    /** @throws NotFoundException if the case is none of these */
    ServiceApplication of(CaseFile caseFile) {
        if (caseFile.kind() != CaseKind.SERVICE) {
            throw new NotFoundException();
        }
        return mapper.find(caseFile.id()).orElseThrow(NotFoundException::new);
    }

    ServiceApplication of(String caseNumber) {
        return of(caseFiles.find(caseNumber));
    }
}
