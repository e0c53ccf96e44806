package org.linli.testsupport;

import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Puts a {@link SqlCounter} and {@link Deadlocks} in front of the application's data source. */
record CountingDataSources(SqlCounter counter, Deadlocks deadlocks) implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource pool
                ? ProxyDataSourceBuilder.create(name, pool)
                        .listener(counter)
                        .listener(deadlocks)
                        .build()
                : bean;
    }
}
