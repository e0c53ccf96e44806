package org.linli.accusations;

import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The step does not fit the state that the accusation has reached. */
class NotPossibleNowException extends DomainException {
    private static final ProblemType TYPE = new ProblemType("not-now", HttpStatus.CONFLICT);

    NotPossibleNowException(String detailKey) {
        super(TYPE, detailKey);
    }
}
