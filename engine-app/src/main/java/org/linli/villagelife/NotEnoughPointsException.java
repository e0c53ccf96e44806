package org.linli.villagelife;

import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The household has fewer points than it wants to spend. */
public class NotEnoughPointsException extends DomainException {
    private static final ProblemType TYPE = new ProblemType("not-enough-points", HttpStatus.CONFLICT);

    NotEnoughPointsException(int available, int wanted) {
        super(TYPE, "points.notEnough", available, wanted);
    }
}
