package org.linli.security.web;

import java.util.List;
import org.linli.security.CurrentResidents;
import org.linli.security.CurrentUsers;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the check of rights before every endpoint. */
@Configuration(proxyBeanMethods = false)
class SecurityWebConfiguration implements WebMvcConfigurer {
    private final CurrentUsers users;
    private final CurrentResidents residents;

    SecurityWebConfiguration(CurrentUsers users, CurrentResidents residents) {
        this.users = users;
        this.residents = residents;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RightsInterceptor(users, residents));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CurrentUserResolver(users));
        resolvers.add(new CurrentResidentResolver(residents));
    }
}
