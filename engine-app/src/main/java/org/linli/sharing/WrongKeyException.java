package org.linli.sharing;

import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** No key that works came with what was pushed. */
class WrongKeyException extends DomainException {
    private static final ProblemType TYPE = new ProblemType("wrong-key", HttpStatus.UNAUTHORIZED);

    WrongKeyException() {
        super(TYPE, "problem.wrong-key.detail");
    }
}
