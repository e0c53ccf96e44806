package org.linli.plates;

import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What is asked does not fit where the plate is: not made yet, up already, or void. */
public class PlateNotNowException extends DomainException {
    private static final ProblemType TYPE = new ProblemType("not-now", HttpStatus.CONFLICT);

    PlateNotNowException(String detailKey, Object... arguments) {
        super(TYPE, detailKey, arguments);
    }
}
