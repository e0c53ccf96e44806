package org.linli.organization;

import java.util.Map;
import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A unit cannot be shut while units or posts depend on it. */
public class UnitInUseException extends DomainException {
    private static final ProblemType TYPE = new ProblemType("unit-in-use", HttpStatus.CONFLICT);

    private final long children;
    private final long posts;

    UnitInUseException(String name, long children, long posts) {
        super(TYPE, "problem.unit-in-use.detail", name, Long.toString(children), Long.toString(posts));
        this.children = children;
        this.posts = posts;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("children", children, "posts", posts);
    }
}
