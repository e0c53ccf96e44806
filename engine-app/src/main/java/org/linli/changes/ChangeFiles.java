package org.linli.changes;

import java.util.Objects;
import org.linli.casefile.CaseKind;
import org.linli.casefile.FileGuard;
import org.linli.residents.PopulationReading;
import org.linli.security.CurrentUser;
import org.springframework.stereotype.Component;

/**
 * Shows the proofs of a change to those who verify and decide it: who keeps the archive of the place, whoever reported it, and
 * the owner of a disputed field. A unit that has something to see to afterwards knows whom, what and when, and that suffices.
 */
@Component
class ChangeFiles implements FileGuard {
    private final ChangeMapper mapper;
    private final PopulationReading population;

    ChangeFiles(ChangeMapper mapper, PopulationReading population) {
        this.mapper = mapper;
        this.population = population;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.CHANGE;
    }

    @Override
    public boolean shows(long caseFileId, CurrentUser user) {
        return mapper.find(caseFileId)
                .map(report -> Objects.equals(report.reportedById(), user.staffId())
                        || user.unitIds().contains(report.sourceUnitId())
                        || report.ownerUnitId() != null && user.unitIds().contains(report.ownerUnitId())
                        || population
                                .household(report.householdNumber())
                                .filter(household -> population.reads(household, user))
                                .isPresent())
                .orElse(true);
    }
}
