package org.linli.sharing;

import java.util.Optional;
import org.linli.residents.DocumentNumber;

/** Tells whether somebody has to do with a case; a kind of case offers one as a bean. */
public interface CaseSubjects {

    /** Whether the person is the applicant, the reporter or of the household of the case; empty: not known here. */
    Optional<Boolean> concerns(String caseNumber, DocumentNumber who);
}
