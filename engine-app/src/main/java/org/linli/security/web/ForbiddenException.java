package org.linli.security.web;

import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The user's posts do not permit the request. */
class ForbiddenException extends DomainException {
    private static final ProblemType PASSWORD_DUE = new ProblemType("password-change-due", HttpStatus.FORBIDDEN);

    private ForbiddenException(ProblemType type) {
        super(type, "problem." + type.slug() + ".detail");
    }

    static ForbiddenException notPermitted() {
        return new ForbiddenException(ProblemType.FORBIDDEN);
    }

    static ForbiddenException passwordChangeDue() {
        return new ForbiddenException(PASSWORD_DUE);
    }
}
