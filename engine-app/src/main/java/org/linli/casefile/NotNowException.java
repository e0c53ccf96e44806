package org.linli.casefile;

import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What is asked does not fit the stage that the case has reached: too early, too late, or done before. */
public class NotNowException extends DomainException {
    private static final ProblemType TYPE = new ProblemType("not-now", HttpStatus.CONFLICT);

    public NotNowException(String detailKey, Object... arguments) {
        super(TYPE, detailKey, arguments);
    }
}
