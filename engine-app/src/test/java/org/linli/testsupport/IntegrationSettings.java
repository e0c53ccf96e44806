package org.linli.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points one application context to a database and a data folder of its own. */
class IntegrationSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Known so that everything is looked for under two keys, as while an office changes its key: see KeyRotationIT. */
    static final String OTHER_DATA_KEY = "another secret for tests of which nothing is left";

    /** Tests that move the clock sweep the ledger themselves: see {@link TimeMachine}. */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = new HashMap<>(settings(TestDatabase.fresh(), dataFolder()));
        settings.put("LINLI_OTHER_DATA_KEYS", OTHER_DATA_KEY);
        settings.put("LINLI_OTHER_ACCUSATION_KEYS", "another secret for accusations of tests that is long enough");
        settings.put("linli.deadlines.sweeps", "false");
        settings.put("linli.one-time-codes.per-caller", "100000");
        settings.put("linli.wrong-codes.per-caller", "100000"); // ForeignRecordsIT tries tokens as every role
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("integration test", settings));
    }

    /** What an administrator would set to run the application on {@code database}. */
    static Map<String, Object> settings(TestDatabase database, Path dataFolder) {
        var settings = new HashMap<String, Object>(Map.of(
                "LINLI_DB_URL",
                database.url(),
                "LINLI_DB_USER",
                database.user(),
                "LINLI_DB_PASSWORD",
                database.password(),
                "LINLI_DATA_KEY",
                System.getProperty("linli.benchmark.data-key", "a secret for tests that is long enough"),
                "linli.security.rate-limits.login",
                "100000", // all tests call from one address
                "linli.report-limits.per-caller",
                "100000",
                "linli.query-limits.wrong-codes",
                "200", // ForeignRecordsIT tries every case as every role
                "linli.query-limits.requests",
                "100000",
                "linli.search-limits.searches",
                "100000",
                "linli.data-folder",
                dataFolder.toAbsolutePath().toString()));
        settings.put("LINLI_ACCUSATION_KEY", "a secret for accusations of tests that is long enough");
        settings.put("linli.accusations.per-caller", "100000");
        return settings;
    }

    static Path dataFolder() {
        try {
            var parent = Files.createDirectories(Path.of("target", "test-data"));
            return Files.createTempDirectory(parent, "linli");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
