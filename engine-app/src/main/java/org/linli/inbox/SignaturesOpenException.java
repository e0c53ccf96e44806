package org.linli.inbox;

import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Colleagues were asked for their opinion and have not answered: the task cannot be finished yet. */
public class SignaturesOpenException extends DomainException {
    private static final ProblemType TYPE = new ProblemType("signatures-open", HttpStatus.CONFLICT);

    SignaturesOpenException(int open) {
        super(TYPE, "task.signature.open", open);
    }
}
