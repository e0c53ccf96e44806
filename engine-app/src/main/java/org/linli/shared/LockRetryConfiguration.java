package org.linli.shared;

import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;

/** Puts {@link LockRetries} around every {@link UseCaseService}, outside of its transaction. */
@Configuration(proxyBeanMethods = false)
class LockRetryConfiguration {
    private static final int OUTSIDE_OF_TRANSACTIONS = Ordered.LOWEST_PRECEDENCE - 1;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor lockRetries() {
        var useCases = new AnnotationMatchingPointcut(UseCaseService.class, true);
        var advisor = new DefaultPointcutAdvisor(useCases, new LockRetries());
        advisor.setOrder(OUTSIDE_OF_TRANSACTIONS);
        return advisor;
    }
}
