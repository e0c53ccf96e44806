package org.linli.catalogue;

import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.ProblemType;

/** The item belongs to another unit on that day. Nothing was changed. */
public class NotKeptException extends DomainException {
    public NotKeptException() {
        super(ProblemType.FORBIDDEN, "catalogue.notKept");
    }
}
