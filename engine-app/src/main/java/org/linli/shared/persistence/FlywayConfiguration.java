package org.linli.shared.persistence;

import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Migrates the schema and, in profile {@code demo}, the demo county, which has a history of its own. */
@Configuration(proxyBeanMethods = false)
class FlywayConfiguration {

    @Bean
    FlywayMigrationStrategy migrations(Environment environment) {
        return schema -> {
            schema.migrate();
            if (environment.acceptsProfiles(Profiles.of("demo"))) {
                Flyway.configure()
                        .dataSource(schema.getConfiguration().getDataSource())
                        .locations("classpath:sql/demo")
                        .table("flyway_demo_history")
                        .baselineOnMigrate(true)
                        .baselineVersion("0")
                        .load()
                        .migrate();
            }
        };
    }
}
