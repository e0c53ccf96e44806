package org.linli.shared.problem;

/** There is no such thing, or the user may not know that there is. */
public class NotFoundException extends DomainException {
    public NotFoundException(String detailKey, Object... arguments) {
        super(ProblemType.NOT_FOUND, detailKey, arguments);
    }

    public NotFoundException() {
        this("problem.not-found.detail");
    }
}
