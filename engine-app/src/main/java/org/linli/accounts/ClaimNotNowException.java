package org.linli.accounts;

import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A claim of a household cannot be made, decided or ended as it stands now. */
public class ClaimNotNowException extends DomainException {
    private static final ProblemType TYPE = new ProblemType("claim-not-now", HttpStatus.CONFLICT);

    ClaimNotNowException(String detailKey) {
        super(TYPE, detailKey);
    }
}
