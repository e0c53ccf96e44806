package org.linli.testsupport;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.linli.deadlines.DeadlineWatch;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.JdbcTemplate;

/** Put beside the packaged application by the stories of days and weeks: {@code PUT /story-time?to=} lets time pass until then. */
@Configuration(proxyBeanMethods = false)
@Profile("story-time")
class StoryTime {
    /** When stories begin: 23 November 2026 at nine in the office, a year whose days off are announced. */
    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");

    @Bean
    @Primary
    TestClock storyClock() {
        var clock = new TestClock();
        clock.setTo(MONDAY);
        return clock;
    }

    @Bean
    FilterRegistrationBean<HttpFilter> storyTimeFilter(TestClock clock, DeadlineWatch watch, JdbcTemplate jdbc) {
        var filter = new FilterRegistrationBean<HttpFilter>(new Passing(new TimeMachine(clock, watch, jdbc)));
        filter.addUrlPatterns("/story-time");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    private static final class Passing extends HttpFilter {
        private final transient TimeMachine time;

        Passing(TimeMachine time) {
            this.time = time;
        }

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException {
            time.travelTo(Instant.parse(request.getParameter("to")));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }
}
