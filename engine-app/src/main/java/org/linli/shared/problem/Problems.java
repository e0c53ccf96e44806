package org.linli.shared.problem;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.shared.Messages;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Makes RFC 9457 documents in the user's language. */
@Component
public class Problems {
    private final Messages messages;

    Problems(Messages messages) {
        this.messages = messages;
    }

    public ProblemDetail of(DomainException refusal) {
        var problem = of(refusal.type(), messages.text(refusal.detailKey(), readable(refusal.detailArguments())));
        refusal.members().forEach(problem::setProperty);
        if (!refusal.fields().isEmpty()) {
            problem.setProperty("errors", errors(refusal.fields()));
        }
        return problem;
    }

    /** What a refusal says, where it is told and not thrown. */
    public String inWords(DomainException refusal) {
        return refusal.fields().isEmpty()
                ? messages.text(refusal.detailKey(), readable(refusal.detailArguments()))
                : refusal.fields().stream()
                        .map(field -> messages.text(field.messageKey(), field.arguments()))
                        .collect(Collectors.joining("\n"));
    }

    /** A problem with fields whose detail is the type's own standard text. */
    public ProblemDetail of(ProblemType type, List<FieldProblem> fields) {
        var problem = of(type);
        if (!fields.isEmpty()) {
            problem.setProperty("errors", errors(fields));
        }
        return problem;
    }

    /** A problem whose detail is the type's own standard text. */
    public ProblemDetail of(ProblemType type) {
        return of(type, messages.text("problem." + type.slug() + ".detail"));
    }

    public ProblemDetail of(ProblemType type, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(type.status(), detail);
        problem.setType(URI.create("/problems/" + type.slug()));
        problem.setTitle(messages.text(type.titleKey()));
        return problem;
    }

    /** Moments as people write them. */
    private Object[] readable(Object[] arguments) {
        return Stream.of(arguments)
                .map(argument -> argument instanceof Instant at ? messages.moment(at) : argument)
                .toArray();
    }

    private List<Map<String, String>> errors(List<FieldProblem> fields) {
        return fields.stream()
                .map(field ->
                        Map.of("field", field.field(), "message", messages.text(field.messageKey(), field.arguments())))
                .toList();
    }
}
