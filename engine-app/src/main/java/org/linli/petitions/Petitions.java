package org.linli.petitions;

import java.util.Optional;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseKind;
import org.linli.shared.problem.NotFoundException;
import org.springframework.stereotype.Component;

/** Reads petitions out of the database. */
@Component
class Petitions {
    private final PetitionMapper mapper;
    private final CaseFileService caseFiles;

    Petitions(PetitionMapper mapper, CaseFileService caseFiles) {
        this.mapper = mapper;
        this.caseFiles = caseFiles;
    }

    /** @throws NotFoundException if the case is none of these */
    Petition of(CaseFile caseFile) {
        if (caseFile.kind() != CaseKind.PETITION) {
            throw new NotFoundException();
        }
        return mapper.find(caseFile.id()).orElseThrow(NotFoundException::new);
    }

    Petition of(String caseNumber) {
        return of(caseFiles.find(caseNumber));
    }

    /** The newest opinion of a level. */
    Optional<PetitionOpinion> opinion(Petition petition, OpinionLevel level) {
        return mapper.listOpinions(petition.caseFileId()).stream()
                .filter(one -> one.level() == level)
                .reduce((earlier, later) -> later);
    }

    PetitionOpinion require(Petition petition, OpinionLevel level) {
        return opinion(petition, level).orElseThrow();
    }

    /** Whether both came from one person, by his document or his telephone. */
    boolean isSamePerson(CaseFile one, CaseFile other) {
        return mapper.isSamePerson(one.id(), other.id());
    }
}
