package org.linli.security.web;

import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.ProblemType;

/** The user's posts do not permit the request. */
class ForbiddenException extends DomainException {
    private ForbiddenException() {
        super(ProblemType.FORBIDDEN, "problem." + ProblemType.FORBIDDEN.slug() + ".detail");
    }

    static ForbiddenException notPermitted() {
        return new ForbiddenException();
    }
}
