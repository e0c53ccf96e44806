package org.linli.shared.persistence;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The profile mysql without its database: whatever fails then, fails because a variable is missing. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class MissingDatabaseAnalyzer implements FailureAnalyzer {
    private static final List<String> NEEDED = List.of("LINLI_DB_URL", "LINLI_DB_USER", "LINLI_DB_PASSWORD");

    private final Environment environment;

    MissingDatabaseAnalyzer(Environment environment) {
        this.environment = environment;
    }

    /** Null where the failure has another reason. */
    @Override
    public FailureAnalysis analyze(Throwable failure) {
        if (environment == null || !environment.acceptsProfiles(Profiles.of("mysql"))) {
            return null;
        }
        var missing = missing().collect(Collectors.joining(", "));
        if (missing.isEmpty()) {
            return null;
        }
        return new FailureAnalysis(
                "The profile mysql needs the environment variables LINLI_DB_URL, LINLI_DB_USER and LINLI_DB_PASSWORD;"
                        + " not set: %s.".formatted(missing),
                "Set them, LINLI_DB_URL such as jdbc:mysql://host:3306/linli; or leave the profile out to use the embedded"
                        + " database.",
                failure);
    }

    private Stream<String> missing() {
        return NEEDED.stream().filter(name -> !environment.containsProperty(name));
    }
}
