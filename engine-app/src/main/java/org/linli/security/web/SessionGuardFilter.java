package org.linli.security.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.linli.security.LiveSessions;
import org.linli.security.Login;
import org.linli.security.SecuritySettings;
import org.linli.shared.problem.ProblemType;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends sessions that have lasted too long, and refuses changes that no page of Linli has sent. */
class SessionGuardFilter extends OncePerRequestFilter {
    private static final ProblemType BAD_TOKEN = new ProblemType("bad-csrf-token", HttpStatus.FORBIDDEN);
    private static final String RESIDENT_LOGIN = "/api/public/resident-session";

    /** How long a session may last, in milliseconds, where that is not as long as one of staff. */
    private static final String LASTS = "linli.lasts";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private static final Set<String> LOGINS = Set.of(SessionController.PATH, RESIDENT_LOGIN);

    private final Login login;
    private final CsrfTokens tokens;
    private final ProblemWriter problems;
    private final Duration absoluteTimeout;
    private final Clock clock;

    SessionGuardFilter(Login login, CsrfTokens tokens, ProblemWriter problems, SecuritySettings settings, Clock clock) {
        this.login = login;
        this.tokens = tokens;
        this.problems = problems;
        this.absoluteTimeout = settings.absoluteTimeout();
        this.clock = clock;
    }

    /** To be called once after every login of staff. */
    static void begin(HttpSession session, Instant now) {
        session.setAttribute(LiveSessions.BEGUN_AT, now.toEpochMilli());
    }

    /** To be called once after every login of a resident, whose session may last longer. */
    static void begin(HttpSession session, Instant now, SecuritySettings.Residents settings) {
        begin(session, now);
        session.setAttribute(LASTS, settings.absoluteTimeout().toMillis());
        session.setMaxInactiveInterval((int) settings.idleTimeout().toSeconds());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && hasLastedTooLong(session)) {
            login.expire();
            tokens.take(response);
            session = null;
        }
        if (session != null && needsToken(request) && !tokens.isProven(request, session)) {
            problems.write(BAD_TOKEN, request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean hasLastedTooLong(HttpSession session) {
        return session.getAttribute(LiveSessions.BEGUN_AT) instanceof Long begunAt
                && Instant.ofEpochMilli(begunAt).plus(lasts(session)).isBefore(clock.instant());
    }

    private Duration lasts(HttpSession session) {
        return session.getAttribute(LASTS) instanceof Long millis ? Duration.ofMillis(millis) : absoluteTimeout;
    }

    /** Logging in replaces the session that was brought, needs JSON and gives a new token. */
    private static boolean needsToken(HttpServletRequest request) {
        var logsIn = request.getMethod().equals("POST") && LOGINS.contains(path(request));
        return !READING.contains(request.getMethod()) && !logsIn;
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
