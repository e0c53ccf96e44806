package org.linli.shared.problem;

import java.util.List;

/** The request is refused because of its fields; nothing was changed. */
public class InvalidRequestException extends DomainException {
    private final transient List<FieldProblem> fields;

    public InvalidRequestException(List<FieldProblem> fields) {
        super(ProblemType.INVALID_REQUEST, "problem.invalid-request.detail");
        this.fields = List.copyOf(fields);
    }

    public InvalidRequestException(String field, String messageKey, Object... arguments) {
        this(List.of(new FieldProblem(field, messageKey, arguments)));
    }

    @Override
    public List<FieldProblem> fields() {
        return fields;
    }
}
