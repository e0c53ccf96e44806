package org.linli.sharing;

import java.util.List;
import java.util.Optional;
import org.linli.residents.DocumentNumber;
import org.springframework.stereotype.Component;

/** Whether somebody has to do with a case, as far as any kind of case can tell. */
@Component
class CaseConcerns {
    private final List<CaseSubjects> subjects;

    CaseConcerns(List<CaseSubjects> subjects) {
        this.subjects = subjects;
    }

    /** Empty where nobody can tell, such as of an event that names nobody. */
    Optional<Boolean> concerns(String caseNumber, DocumentNumber who) {
        return subjects.stream()
                .map(subject -> subject.concerns(caseNumber, who))
                .flatMap(Optional::stream)
                .reduce(Boolean::logicalOr);
    }
}
