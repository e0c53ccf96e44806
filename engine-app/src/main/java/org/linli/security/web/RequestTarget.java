package org.linli.security.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What a request asked for, as the audit log may keep it: with the numbers and names in the path, so that one can tell
 * which record was tried, but without secrets, and without what may be anything that somebody typed.
 */
record RequestTarget(String pattern, Map<String, String> variables, String method, String uri) {
    private static final Set<String> SECRET = Set.of("token", "queryCode", "accusationNumber", "sealedFileId");
    private static final Pattern NUMBER_OR_NAME = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
    private static final Pattern SECRET_IN_URI = Pattern.compile(
            "(/g/|/p/|/c/|/public/grids/|/public/plates/|/public/chips/|/api/chips/|/me/plates/|/plate-scans/|/api/accusations/)[^/]+");

    @SuppressWarnings("unchecked") // Spring MVC sets both attributes, or neither
    static RequestTarget of(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return new RequestTarget(
                pattern == null ? null : pattern.toString(),
                variables == null ? Map.of() : (Map<String, String>) variables,
                request.getMethod(),
                request.getRequestURI());
    }

    /** Whether a record of the API is meant, rather than a list, a page or nothing that there is. */
    boolean isRecord() {
        return pattern != null && pattern.startsWith("/api/") && !variables.isEmpty();
    }

    @Override
    public String toString() {
        return method + " " + path();
    }

    private String path() {
        if (pattern == null) {
            return SECRET_IN_URI.matcher(uri).replaceAll("$1***");
        }
        var path = pattern;
        for (var variable : variables.entrySet()) {
            if (isKept(variable.getKey(), variable.getValue())) {
                path = path.replace("{" + variable.getKey() + "}", variable.getValue());
            }
        }
        return path;
    }

    private static boolean isKept(String name, String value) {
        return !SECRET.contains(name) && NUMBER_OR_NAME.matcher(value).matches();
    }
}
