package org.linli.testsupport;

import java.util.HashMap;
import org.linli.LinliApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The application as it starts at a customer's: an empty database and no demo county. */
public final class EmptyApplication implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private EmptyApplication(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static EmptyApplication start() {
        var settings =
                new HashMap<>(IntegrationSettings.settings(TestDatabase.fresh(), IntegrationSettings.dataFolder()));
        settings.put("server.port", "0");
        settings.put("spring.quartz.scheduler-name", "empty"); // the shared application of this JVM has the usual one
        var profile = TestDatabase.isMariaDb() ? "mysql" : "empty";
        var arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return new EmptyApplication(new SpringApplicationBuilder(LinliApplication.class)
                .profiles(profile)
                .run(arguments));
    }

    public ApiAddress address() {
        return new ApiAddress(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    public void forgetRateLimits() {
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> context.getBean(JdbcTemplate.class).update("DELETE FROM rate_limit"));
    }

    @Override
    public void close() {
        context.close();
    }
}
