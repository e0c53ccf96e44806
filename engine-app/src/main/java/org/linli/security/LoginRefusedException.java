package org.linli.security;

import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** User name and password do not belong together; says the same whether or not the name exists. */
public class LoginRefusedException extends DomainException {
    private static final ProblemType TYPE = new ProblemType("login-refused", HttpStatus.UNAUTHORIZED);

    LoginRefusedException(int triesLeft) {
        super(TYPE, "problem.login-refused.detail", triesLeft);
    }
}
