package org.linli.security;

import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The installation has been set up; it cannot be done twice. */
public class SetupClosedException extends DomainException {
    private static final ProblemType TYPE = new ProblemType("setup-closed", HttpStatus.CONFLICT);

    SetupClosedException() {
        super(TYPE, "problem.setup-closed.detail");
    }
}
