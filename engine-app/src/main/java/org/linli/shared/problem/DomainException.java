package org.linli.shared.problem;

import java.util.List;
import java.util.Map;

/**
 * A rule says no. Thrown before the first write of a use case; becomes an RFC 9457 problem at the edge.
 *
 * <p>{@code detailKey} is a message key; its text says what happened and what to do now.
 */
public abstract class DomainException extends RuntimeException {
    private final transient ProblemType type;
    private final String detailKey;
    private final transient Object[] detailArguments;

    protected DomainException(ProblemType type, String detailKey, Object... detailArguments) {
        super(type.slug() + ": " + detailKey);
        this.type = type;
        this.detailKey = detailKey;
        this.detailArguments = detailArguments;
    }

    public ProblemType type() {
        return type;
    }

    public String detailKey() {
        return detailKey;
    }

    public Object[] detailArguments() {
        return detailArguments;
    }

    /** The refused fields, empty where the refusal is not about fields. */
    public List<FieldProblem> fields() {
        return List.of();
    }

    /** Further members of the problem document, such as who was faster. */
    public Map<String, Object> members() {
        return Map.of();
    }

    /** HTTP headers that go with the refusal, such as when to come back. */
    public Map<String, String> headers() {
        return Map.of();
    }
}
