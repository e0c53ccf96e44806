package org.linli.inbox;

import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.ProblemType;

/** The person may see the task but not take it: it belongs to another pool, or he would judge his own work. */
public class NotYourTaskException extends DomainException {

    NotYourTaskException(String detailKey, Object... arguments) {
        super(ProblemType.FORBIDDEN, detailKey, arguments);
    }
}
