package org.linli.security.web;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.Set;
import org.linli.security.CurrentUser;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.PropertyCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code /api/openapi} says about the interface as a whole; single endpoints: {@link OperationDescription}. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    static final String SESSION = "session";
    static final String CSRF_TOKEN = "csrfToken";

    /** Raised when something that a partner uses is changed or taken away; additions leave it. */
    private static final String CONTRACT_VERSION = "1";

    private static final String ABOUT = """
            Cases of grassroots governance: reporting, following, working on and administering them.

            Staff log in with `POST /api/session`; the session travels in the cookie `SESSION`. A call of a logged-in user \
            that changes something needs the header `X-XSRF-TOKEN` with the value of the cookie `XSRF-TOKEN`. Operations \
            under `/api/public` need no account.

            Refusals are problem documents (RFC 9457) in the language of `Accept-Language` (`zh-CN`, or `en`); their `type` \
            leads to a page that says what to do. Times are ISO 8601 in UTC, enumerations upper case; lists answer `items`, \
            `page` (from 0), `size` and the exact `total`. Clients ignore members that they do not know.""";

    private static final List<Tag> TAGS = List.of(
            tag("session", "Logging in and out"),
            tag("inbox", "Lists and counts of work"),
            tag("tasks", "Taking, giving back and doing one task"),
            tag("cases", "Case files, their timelines and their way through the model"),
            tag("events", "Reporting by staff"),
            tag("evidence", "Photos, documents and videos"),
            tag("public", "Reporting, following and rating without an account"),
            tag("grids", "Grids with their workers and the codes on their signs"),
            tag("units", "The organisation"),
            tag("staff", "People, their accounts and posts"),
            tag("roles", "Roles that posts may have"),
            tag("audit", "The audit log and the check of all chained records"),
            tag("setup", "The first start"));

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(CurrentUser.class)
                .replaceWithSchema(JsonNode.class, new ObjectSchema().additionalProperties(true));
    }

    @Bean
    OpenAPI openApi() {
        var components = new Components()
                .addSecuritySchemes(SESSION, key("SESSION", SecurityScheme.In.COOKIE, "given by POST /api/session"))
                .addSecuritySchemes(
                        CSRF_TOKEN,
                        key("X-XSRF-TOKEN", SecurityScheme.In.HEADER, "the value of the cookie XSRF-TOKEN"));
        ProblemDescription.addTo(components);
        return new OpenAPI()
                .info(new Info()
                        .title("Linli")
                        .version(CONTRACT_VERSION)
                        .description(ABOUT)
                        .license(new License().name("Apache-2.0")))
                .servers(List.of(new Server().url("/")))
                .tags(TAGS)
                .components(components);
    }

    @Bean
    PropertyCustomizer nullableProperties() {
        return SchemaDescription::markNullable;
    }

    @Bean
    OpenApiCustomizer schemasOfAnswers() {
        return api -> api.getComponents().getSchemas().forEach(SchemaDescription::complete);
    }

    /** Nested records are named after their outer ones, so that no two get mixed up. */
    @Bean
    ModelResolver modelResolver(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new TypeNameResolver() {
            @Override
            protected String nameForClass(Class<?> type, Set<Options> options) {
                var outer = type.getEnclosingClass();
                var name = super.nameForClass(type, options);
                var prefix =
                        outer == null ? "" : nameForClass(outer, options).replaceFirst("(Controller|Response)$", "");
                return name.startsWith(prefix) ? name : prefix + name;
            }

            @Override
            protected String nameForGenericType(JavaType type, Set<Options> options) {
                return nameForClass(type.getRawClass(), options)
                        + nameForType(type.containedType(0), options).replaceFirst("Response$", "");
            }
        });
    }

    private static Tag tag(String name, String description) {
        return new Tag().name(name).description(description);
    }

    private static SecurityScheme key(String name, SecurityScheme.In place, String description) {
        return new SecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(place)
                .name(name)
                .description(description);
    }
}
