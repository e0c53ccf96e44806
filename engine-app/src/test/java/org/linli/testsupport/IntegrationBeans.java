package org.linli.testsupport;

import org.linli.deadlines.DeadlineWatch;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Role;
import org.springframework.jdbc.core.JdbcTemplate;

/** What integration tests add to the application: a clock that can be set, counted statements, deadlocks, an HTTP client. */
@TestConfiguration(proxyBeanMethods = false)
class IntegrationBeans {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static SqlCounter sqlCounter() {
        return new SqlCounter();
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Deadlocks deadlocks() {
        return new Deadlocks();
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static CountingDataSources countingDataSources(SqlCounter counter, Deadlocks deadlocks) {
        return new CountingDataSources(counter, deadlocks);
    }

    @Bean
    TimeMachine timeMachine(TestClock clock, DeadlineWatch watch, JdbcTemplate jdbc) {
        return new TimeMachine(clock, watch, jdbc);
    }

    @Bean
    ToldAlarms toldAlarms() {
        return new ToldAlarms();
    }

    /** Lazy, as the port is known only once the server runs. */
    @Bean
    @Lazy
    ApiAddress apiAddress(ServletWebServerApplicationContext application) {
        return new ApiAddress(application.getWebServer().getPort());
    }
}
