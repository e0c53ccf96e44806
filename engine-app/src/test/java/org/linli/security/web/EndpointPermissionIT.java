package org.linli.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.linli.security.web.EndpointAccess.Kind;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint says who may call it, and no permission is misspelt. */
@IntegrationTest
class EndpointPermissionIT {

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void everyEndpointDeclaresWhoMayCallIt() {
        var undeclared = new TreeSet<String>();
        endpoints().forEach((mapping, endpoint) -> {
            if (EndpointAccess.of(endpoint).kind() == Kind.UNDECLARED) {
                undeclared.add(mapping + " " + endpoint);
            }
        });

        assertThat(endpoints()).hasSizeGreaterThan(10);
        assertThat(undeclared).isEmpty();
    }

    @Test
    void onlyTheseAreOpenToAll() {
        var open = new TreeSet<String>();
        endpoints().forEach((mapping, endpoint) -> {
            if (EndpointAccess.of(endpoint).kind() == Kind.EVERYBODY) {
                open.addAll(mapping.getPatternValues());
            }
        });

        assertThat(open).allMatch(path -> path.startsWith("/api/public/") || OPEN_PATHS.contains(path));
    }

    @Test
    void everyPermissionIsOneThatARoleHas() {
        var granted = jdbc.queryForList("SELECT DISTINCT permission FROM role_permission", String.class);
        var required = new TreeSet<String>();
        endpoints()
                .values()
                .forEach(endpoint -> required.addAll(EndpointAccess.of(endpoint).permissions()));

        assertThat(granted).containsAll(required);
    }

    private static final Set<String> OPEN_PATHS = Set.of(
            "/api/session", // logging in and out
            "/api/setup",
            "/problems/{slug}",
            "/api/evidence", // uploading; the module itself limits strangers
            "/api/shared-records", // a department pushes with a key of its own instead of a login
            "/api/openapi",
            "/api/openapi.yaml",
            "/error");

    private Map<RequestMappingInfo, HandlerMethod> endpoints() {
        var all = new HashMap<RequestMappingInfo, HandlerMethod>();
        mappings.forEach(mapping -> all.putAll(mapping.getHandlerMethods()));
        return all;
    }
}
