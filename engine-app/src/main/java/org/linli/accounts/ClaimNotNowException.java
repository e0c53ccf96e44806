package org.linli.accounts;

import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A claim of a household, or a request about data, cannot be made, decided or ended as it stands now, or not by him. */
public class ClaimNotNowException extends DomainException {
    private static final ProblemType TYPE = new ProblemType("claim-not-now", HttpStatus.CONFLICT);

    ClaimNotNowException(String detailKey) {
        super(TYPE, detailKey);
    }
}
