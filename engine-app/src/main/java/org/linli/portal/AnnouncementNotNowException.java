package org.linli.portal;

import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What is asked does not fit where the announcement is, or not who asks: nobody publishes what he wrote himself. */
public class AnnouncementNotNowException extends DomainException {
    private static final ProblemType TYPE = new ProblemType("not-now", HttpStatus.CONFLICT);

    AnnouncementNotNowException(String detailKey, Object... arguments) {
        super(TYPE, detailKey, arguments);
    }
}
