package org.linli.casefile;

import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.ProblemType;

/** The person may read the case but has no part in it that would entitle him to do this. */
public class NotEntitledException extends DomainException {
    public NotEntitledException(String detailKey, Object... arguments) {
        super(ProblemType.FORBIDDEN, detailKey, arguments);
    }
}
