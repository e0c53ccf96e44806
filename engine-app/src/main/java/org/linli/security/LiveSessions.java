package org.linli.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.shiro.util.ThreadContext;
import org.linli.security.AccountMapper.RightRow;
import org.linli.shared.UseCaseService;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Tells whether sessions still stand and who is behind them, for many at once and without counting as their use. */
@UseCaseService
public class LiveSessions {
    /** The session's attribute that keeps when it began, in milliseconds. */
    public static final String BEGUN_AT = "linli.begunAt";

    private final AccountMapper accounts;
    private final Duration absoluteTimeout;
    private final Clock clock;

    LiveSessions(AccountMapper accounts, SecuritySettings settings, Clock clock) {
        this.accounts = accounts;
        this.absoluteTimeout = settings.absoluteTimeout();
        this.clock = clock;
    }

    /** @throws NotLoggedInException if nobody is logged in */
    public LiveSession current(CurrentUser user) {
        var subject = ThreadContext.getSubject();
        if (subject == null || !(subject.getPrincipal() instanceof StaffPrincipal principal)) {
            throw new NotLoggedInException();
        }
        var request = RequestContextHolder.currentRequestAttributes();
        var begunAt = request.getAttribute(BEGUN_AT, RequestAttributes.SCOPE_SESSION) instanceof Long millis
                ? Instant.ofEpochMilli(millis)
                : clock.instant();
        return new LiveSession(
                request.getSessionId(), user.staffId(), principal.passwordChangedAt(), begunAt.plus(absoluteTimeout));
    }

    /** The sessions that have neither ended nor been idle for too long, with the posts that their people hold now. */
    public Map<LiveSession, CurrentUser> stillOpen(Collection<LiveSession> sessions) {
        if (sessions.isEmpty()) {
            return Map.of();
        }
        var now = clock.instant();
        var ids = sessions.stream().map(LiveSession::id).collect(Collectors.toSet());
        var open = Set.copyOf(accounts.listOpenSessions(ids, now.toEpochMilli()));
        var staff = sessions.stream().map(LiveSession::staffId).collect(Collectors.toSet());
        var rights = accounts.listRightsOfStaff(staff, now).stream().collect(Collectors.groupingBy(RightRow::staffId));
        Map<LiveSession, CurrentUser> found = new HashMap<>();
        for (var session : sessions) {
            var rows = rights.getOrDefault(session.staffId(), List.of());
            if (open.contains(session.id()) && session.endsAt().isAfter(now) && isGood(session, rows)) {
                found.put(session, SubjectUsers.user(rows));
            }
        }
        return found;
    }

    private static boolean isGood(LiveSession session, List<RightRow> rows) {
        return !rows.isEmpty()
                && !rows.get(0).mustChangePassword()
                && rows.get(0).passwordChangedAt().toEpochMilli() == session.passwordChangedAt();
    }
}
