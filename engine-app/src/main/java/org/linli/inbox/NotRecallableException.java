package org.linli.inbox;

import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What was done cannot be taken back: it ended the case, or others were told or set to work by it. */
public class NotRecallableException extends DomainException {
    private static final ProblemType TYPE = new ProblemType("not-recallable", HttpStatus.CONFLICT);

    NotRecallableException() {
        super(TYPE, "task.recall.final");
    }
}
