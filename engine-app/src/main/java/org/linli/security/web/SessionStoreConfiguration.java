package org.linli.security.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.EnumSet;
import org.linli.shared.LinliSettings;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Sessions live in the database, so that any node can answer any request and a restart logs nobody out. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession
class SessionStoreConfiguration {

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> idleTimeout(
            @Value("${spring.session.timeout:30m}") Duration timeout) {
        return sessions -> sessions.setDefaultMaxInactiveInterval(timeout);
    }

    @Bean
    @Primary
    ThriftySessions<? extends Session> thriftySessions(
            @Qualifier("sessionRepository") SessionRepository<? extends Session> sessions) {
        return ThriftySessions.over(sessions);
    }

    /** Stands before Spring's filter, so that nothing of a session is left when a thread turns to the next request. */
    @Bean
    FilterRegistrationBean<Filter> forgettingFilter(ThriftySessions<? extends Session> sessions) {
        var filter = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            try {
                if (request instanceof HttpServletRequest call && isUnattended(call)) {
                    sessions.leaveUnattended();
                }
                chain.doFilter(request, response);
            } finally {
                sessions.forget();
            }
        });
        filter.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        filter.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        return filter;
    }

    /** Whether a page asks by itself: for news as they come, or anew because there were some. */
    private static boolean isUnattended(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return request.getHeader("X-Linli-Unattended") != null
                || accepted != null && accepted.startsWith(MediaType.TEXT_EVENT_STREAM_VALUE);
    }

    @Bean
    CookieSerializer sessionCookie(LinliSettings settings) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("SESSION");
        cookie.setCookiePath("/");
        cookie.setSameSite("Lax");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie("https".equals(settings.baseUrl().getScheme()));
        return cookie;
    }
}
