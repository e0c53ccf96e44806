package org.linli;

import java.util.Map;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Linli: on the demo county when no database is configured, else on the configured one. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class LinliApplication {

    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC")); // engine and scheduler write in the zone of the JVM
        var application = new SpringApplication(LinliApplication.class);
        var profile = System.getenv("LINLI_DB_URL") == null ? "demo" : "mysql";
        application.setDefaultProperties(Map.of("spring.profiles.default", profile));
        application.run(arguments);
    }
}
