package org.linli.shared.persistence;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tables of the engine, the scheduler and the sessions; later vendor versions get later migrations. */
@Configuration(proxyBeanMethods = false)
class VendorSchemas {

    @Bean
    VendorSchema engineSchema() {
        var parts = Stream.of(
                "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");
        return new VendorSchema(
                "0001",
                "create camunda 7 24",
                "h2",
                "mysql",
                parts.map(part -> "org/camunda/bpm/engine/db/create/activiti.%s.create." + part + ".sql")
                        .toList());
    }

    @Bean
    VendorSchema schedulerSchema() {
        return new VendorSchema(
                "0002",
                "create quartz 2 5",
                "h2",
                "mysql_innodb",
                List.of("org/quartz/impl/jdbcjobstore/tables_%s.sql"));
    }

    @Bean
    VendorSchema sessionSchema() {
        return new VendorSchema(
                "0003",
                "create spring session 3 5",
                "h2",
                "mysql",
                List.of("org/springframework/session/jdbc/schema-%s.sql"));
    }
}
