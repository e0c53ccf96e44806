package org.linli.shared.idempotency;

import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The key of a request cannot be used: it belongs to another request, or is too long. */
public class IdempotencyKeyReusedException extends DomainException {
    private static final ProblemType TYPE = new ProblemType("idempotency-key", HttpStatus.UNPROCESSABLE_ENTITY);

    IdempotencyKeyReusedException(String detailKey) {
        super(TYPE, detailKey);
    }
}
