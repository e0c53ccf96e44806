package org.linli.organization;

import java.util.Map;
import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A unit cannot be shut while units, posts or open work depend on it, nor moved away from its open work. */
public class UnitInUseException extends DomainException {
    private static final ProblemType TYPE = new ProblemType("unit-in-use", HttpStatus.CONFLICT);

    private final transient Map<String, Object> members;

    private UnitInUseException(String key, Map<String, Object> members, String name, long... numbers) {
        super(TYPE, key, arguments(name, numbers));
        this.members = members;
    }

    static UnitInUseException shutting(String name, long children, long posts, long work) {
        return new UnitInUseException(
                "problem.unit-in-use.detail",
                Map.of("children", children, "posts", posts, "work", work),
                name,
                children,
                posts,
                work);
    }

    static UnitInUseException moving(String name, long work) {
        return new UnitInUseException("problem.unit-in-use.move.detail", Map.of("work", work), name, work);
    }

    @Override
    public Map<String, Object> members() {
        return members;
    }

    private static Object[] arguments(String name, long... numbers) {
        var arguments = new Object[numbers.length + 1];
        arguments[0] = name;
        for (var index = 0; index < numbers.length; index++) {
            arguments[index + 1] = Long.toString(numbers[index]);
        }
        return arguments;
    }
}
