package org.linli.security.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.MediaType;

/** How problem documents look, and the refusals that many endpoints share. */
final class ProblemDescription {
    private static final String SCHEMA = "Problem";
    private static final Map<Integer, String> SHARED = new TreeMap<>(Map.of(
            400, "Something in the request is wrong; `errors` names the fields",
            401, "Nobody is logged in",
            403, "The user may not do this, or the CSRF token is missing",
            404, "There is no such thing, or the user may not know that there is",
            409, "It was changed or done meanwhile",
            413, "The file is too large",
            422, "The Idempotency-Key was used for another request",
            429, "Too many calls; `Retry-After` says when to come back"));

    private ProblemDescription() {}

    static void addTo(Components components) {
        components.addSchemas(SCHEMA, problem());
        SHARED.forEach((status, description) -> components.addResponses(name(status), response(description)));
        components.addResponses("Problem", response("Any other refusal or failure"));
    }

    private static Schema<?> problem() {
        var field = new ObjectSchema();
        field.addProperty("field", new StringSchema());
        field.addProperty("message", new StringSchema());
        field.setRequired(List.of("field", "message"));
        var problem = new ObjectSchema();
        problem.setDescription("A refusal (RFC 9457); some types have further members");
        problem.addProperty("type", new StringSchema().format("uri-reference").example("/problems/invalid-request"));
        problem.addProperty("title", new StringSchema());
        problem.addProperty("status", new IntegerSchema());
        problem.addProperty("detail", new StringSchema());
        problem.addProperty("instance", new StringSchema().format("uri-reference"));
        problem.addProperty("errors", new ArraySchema().items(field));
        problem.setRequired(List.of("type", "title", "status", "detail"));
        problem.setAdditionalProperties(true);
        return problem;
    }

    static void addTo(ApiResponses responses, Iterable<Integer> statuses) {
        for (var status : statuses) {
            responses.putIfAbsent(status.toString(), new ApiResponse().$ref(name(status)));
        }
        responses.putIfAbsent("default", new ApiResponse().$ref("Problem"));
    }

    private static String name(int status) {
        return "Problem" + status;
    }

    private static ApiResponse response(String description) {
        var schema = new Schema<>();
        schema.set$ref(SCHEMA);
        var type = new io.swagger.v3.oas.models.media.MediaType().schema(schema);
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType(MediaType.APPLICATION_PROBLEM_JSON_VALUE, type));
    }
}
