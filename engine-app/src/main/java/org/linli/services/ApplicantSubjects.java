package org.linli.services;

import java.util.Optional;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseKind;
import org.linli.residents.DocumentNumber;
import org.linli.residents.PersonIndex;
import org.linli.sharing.CaseSubjects;
import org.springframework.stereotype.Component;

/** Says of an application whether somebody is its applicant, so that looking up anybody else for it stands out. */
@Component
class ApplicantSubjects implements CaseSubjects {
    private final CaseFileService caseFiles;
    private final ApplicationMapper mapper;
    private final PersonIndex index;

    ApplicantSubjects(CaseFileService caseFiles, ApplicationMapper mapper, PersonIndex index) {
        this.caseFiles = caseFiles;
        this.mapper = mapper;
        this.index = index;
    }

    @Override
    public Optional<Boolean> concerns(String caseNumber, DocumentNumber who) {
        var caseFile = caseFiles.find(caseNumber);
        return caseFile.kind() == CaseKind.SERVICE
                ? mapper.find(caseFile.id())
                        .map(application -> index.allOfDocument(who).contains(application.documentKey()))
                : Optional.empty();
    }
}
