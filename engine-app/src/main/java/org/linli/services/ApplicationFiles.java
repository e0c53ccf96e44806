package org.linli.services;

import org.linli.casefile.CaseKind;
import org.linli.casefile.FileGuard;
import org.linli.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Shows the papers of an application to those who work on it: window, reviewers, and those who decide. */
@Component
class ApplicationFiles implements FileGuard {
    private final ApplicationMapper mapper;

    ApplicationFiles(ApplicationMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.SERVICE;
    }

    @Override
    public boolean shows(long caseFileId, CurrentUser user) {
        return mapper.find(caseFileId)
                .map(application -> user.has(ApplicationReading.READ)
                        && user.unitIds().stream().anyMatch(application::isOfUnit))
                .orElse(true);
    }
}
