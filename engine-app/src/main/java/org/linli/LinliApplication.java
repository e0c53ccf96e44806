package org.linli;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Linli: on the demo county when no database is configured, else on the configured one. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class LinliApplication {

    public static void main(String[] arguments) {
        var application = new SpringApplication(LinliApplication.class);
        var profile = System.getenv("LINLI_DB_URL") == null ? "demo" : "mysql";
        application.setDefaultProperties(Map.of("spring.profiles.default", profile));
        application.run(arguments);
    }
}
