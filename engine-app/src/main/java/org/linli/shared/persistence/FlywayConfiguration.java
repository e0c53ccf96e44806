package org.linli.shared.persistence;

import java.sql.SQLException;
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
            checkCollation(schema);
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

    private static void checkCollation(Flyway schema) {
        try {
            CollationCheck.check(schema.getConfiguration().getDataSource());
        } catch (SQLException failure) {
            throw new IllegalStateException("The collation of the database cannot be read", failure);
        }
    }
}
