package org.linli.organization;

import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Somebody must remain who can let others in. */
public class LastAdministratorException extends DomainException {
    private static final ProblemType TYPE = new ProblemType("last-administrator", HttpStatus.CONFLICT);

    LastAdministratorException() {
        super(TYPE, "problem.last-administrator.detail");
    }
}
