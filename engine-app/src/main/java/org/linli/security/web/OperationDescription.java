package org.linli.security.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.linli.security.web.EndpointAccess.Kind;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

/** Describes in {@code /api/openapi} what an endpoint declares: who may call it and which refusals to expect. */
@Component
class OperationDescription implements GlobalOperationCustomizer {
    private static final String ANY = "*/*";

    @Override
    public Operation customize(Operation operation, HandlerMethod endpoint) {
        var access = EndpointAccess.of(endpoint);
        var isReading = isReading(endpoint);
        operation.setOperationId(id(endpoint));
        operation.setTags(List.of(tag(endpoint)));
        describeAccess(operation, access, isReading);
        describeAnswers(operation, endpoint);
        ProblemDescription.addTo(operation.getResponses(), refusals(operation, access, isReading));
        return operation;
    }

    private static void describeAccess(Operation operation, EndpointAccess access, boolean isReading) {
        if (access.kind() == Kind.EVERYBODY) {
            operation.setSecurity(List.of());
            return;
        }
        var needed = new SecurityRequirement().addList(ApiDescription.SESSION);
        operation.setSecurity(List.of(isReading ? needed : needed.addList(ApiDescription.CSRF_TOKEN)));
        if (access.kind() == Kind.PERMITTED) {
            operation.setDescription("Needs the permission " + String.join(" or ", access.permissions()) + ".");
        }
    }

    private static void describeAnswers(Operation operation, HandlerMethod endpoint) {
        var returned = ResolvableType.forMethodReturnType(endpoint.getMethod());
        var isFile = returned.getNested(returned.hasGenerics() ? 2 : 1).isAssignableFrom(Resource.class);
        operation.getResponses().forEach((status, answer) -> {
            if (isFile) {
                var bytes = new Schema<>();
                bytes.setTypes(Set.of("string"));
                bytes.setFormat("binary");
                answer.setContent(new Content().addMediaType(ANY, new MediaType().schema(bytes)));
            }
            if (status.equals("201")) {
                answer.addHeaderObject("Location", location());
            }
        });
    }

    private static Header location() {
        return new Header().description("Address of what was made").schema(new StringSchema().format("uri-reference"));
    }

    private static Set<Integer> refusals(Operation operation, EndpointAccess access, boolean isReading) {
        var statuses = new TreeSet<Integer>();
        var parameters = Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .toList();
        if (!parameters.isEmpty() || operation.getRequestBody() != null) {
            statuses.add(400);
        }
        if (access.kind() != Kind.EVERYBODY) {
            statuses.addAll(List.of(401, 403));
        } else {
            statuses.add(429);
        }
        if (parameters.stream().anyMatch(parameter -> "path".equals(parameter.getIn()))) {
            statuses.add(404);
        }
        if (!isReading) {
            statuses.addAll(List.of(403, 409));
        }
        if (parameters.stream().anyMatch(parameter -> "Idempotency-Key".equals(parameter.getName()))) {
            statuses.add(422);
        }
        return statuses;
    }

    private static boolean isReading(HandlerMethod endpoint) {
        var mapping = AnnotatedElementUtils.getMergedAnnotation(endpoint.getMethod(), RequestMapping.class);
        return mapping != null && List.of(mapping.method()).equals(List.of(RequestMethod.GET));
    }

    private static String id(HandlerMethod endpoint) {
        return StringUtils.uncapitalize(controller(endpoint))
                + StringUtils.capitalize(endpoint.getMethod().getName());
    }

    private static String controller(HandlerMethod endpoint) {
        return endpoint.getBeanType().getSimpleName().replaceFirst("Controller$", "");
    }

    /** The first step of the path below {@code /api}. */
    private static String tag(HandlerMethod endpoint) {
        return Stream.of(endpoint.getBeanType(), endpoint.getMethod())
                .map(place -> AnnotatedElementUtils.getMergedAnnotation(place, RequestMapping.class))
                .filter(mapping -> mapping != null && mapping.path().length > 0)
                .map(mapping -> mapping.path()[0].split("/"))
                .filter(steps -> steps.length > 2)
                .map(steps -> steps[2])
                .findFirst()
                .orElse("other");
    }
}
