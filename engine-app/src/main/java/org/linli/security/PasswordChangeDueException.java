package org.linli.security;

import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The user must choose a new password before he may do anything else. */
public class PasswordChangeDueException extends DomainException {
    private static final ProblemType PASSWORD_DUE = new ProblemType("password-change-due", HttpStatus.FORBIDDEN);

    public PasswordChangeDueException() {
        super(PASSWORD_DUE, "problem.password-change-due.detail");
    }
}
