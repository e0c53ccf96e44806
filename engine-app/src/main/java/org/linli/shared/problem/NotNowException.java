package org.linli.shared.problem;

import org.springframework.http.HttpStatus;

/** What is asked does not fit what the matter has reached: too early, too late, or done before. */
public class NotNowException extends DomainException {
    private static final ProblemType TYPE = new ProblemType("not-now", HttpStatus.CONFLICT);

    public NotNowException(String detailKey, Object... arguments) {
        super(TYPE, detailKey, arguments);
    }
}
