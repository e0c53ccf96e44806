package org.linli.security.web;

import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Somebody logged in as staff does what only the person concerned may do, with his code and on his own device. */
class StaffSessionException extends DomainException {
    private static final ProblemType TYPE = new ProblemType("staff-session", HttpStatus.FORBIDDEN);

    StaffSessionException() {
        super(TYPE, "problem.staff-session.detail");
    }
}
