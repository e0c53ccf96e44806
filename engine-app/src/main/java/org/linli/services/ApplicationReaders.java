package org.linli.services;

import java.util.Set;
import org.linli.seals.PaperReaders;
import org.springframework.stereotype.Component;

/** Who takes, reviews or decides an application reads and prints its papers, whichever organ sealed them. */
@Component
class ApplicationReaders implements PaperReaders {
    private final ApplicationMapper mapper;

    ApplicationReaders(ApplicationMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Set<Long> unitsOf(String caseNumber) {
        return mapper.listWorkingUnits(caseNumber);
    }
}
