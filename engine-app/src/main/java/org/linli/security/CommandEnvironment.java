package org.linli.security;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** A command beside a running node takes no port of its and no jobs. */
class CommandEnvironment implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty("linli.command")) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "command", Map.of("server.port", 0, "spring.quartz.auto-startup", false)));
        }
    }
}
