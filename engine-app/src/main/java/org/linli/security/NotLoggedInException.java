package org.linli.security;

import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.ProblemType;

/** The request needs somebody who is logged in. */
public class NotLoggedInException extends DomainException {
    public NotLoggedInException() {
        super(ProblemType.NOT_LOGGED_IN, "problem.not-logged-in.detail");
    }
}
