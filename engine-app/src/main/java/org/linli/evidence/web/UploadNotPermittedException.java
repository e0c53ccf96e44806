package org.linli.evidence.web;

import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.ProblemType;

/** None of the user's posts lets him send files. */
class UploadNotPermittedException extends DomainException {
    UploadNotPermittedException() {
        super(ProblemType.FORBIDDEN, "problem.forbidden.detail");
    }
}
