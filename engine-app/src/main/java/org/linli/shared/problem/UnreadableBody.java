package org.linli.shared.problem;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.Optional;
import org.linli.shared.json.UnusableTextException;

/** Finds the field because of which a JSON body was refused. */
final class UnreadableBody {
    private UnreadableBody() {}

    /** The refused field, empty when the body is no JSON or not an object at all. */
    static Optional<FieldProblem> field(Throwable cause) {
        if (!(cause instanceof JsonMappingException refused) || refused.getCause() instanceof JsonParseException) {
            return Optional.empty();
        }
        var name = name(refused);
        var key = refused instanceof UnusableTextException ? "problem.field.characters" : "problem.field.format";
        return name.isEmpty() ? Optional.empty() : Optional.of(new FieldProblem(name, key));
    }

    private static String name(JsonMappingException refused) {
        var name = new StringBuilder();
        for (var step : refused.getPath()) {
            if (step.getFieldName() == null) {
                name.append('[').append(step.getIndex()).append(']');
            } else {
                name.append(name.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return name.toString();
    }
}
