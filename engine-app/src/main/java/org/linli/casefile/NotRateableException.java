package org.linli.casefile;

import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The case cannot be rated: it is not closed yet, or was rated before. */
public class NotRateableException extends DomainException {
    private static final ProblemType TYPE = new ProblemType("not-rateable", HttpStatus.CONFLICT);

    NotRateableException(boolean isRated) {
        super(TYPE, isRated ? "case.rating.done" : "case.rating.early");
    }
}
