package org.linli.security;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.shiro.util.ThreadContext;
import org.linli.security.AccountMapper.RightRow;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Finds the person behind Shiro's subject by one statement a request. */
@Component
class SubjectUsers implements CurrentUsers {
    private static final String ATTRIBUTE = SubjectUsers.class.getName();

    /** What was loaded for a principal; {@code user} is null where the principal is worth nothing any more. */
    private record Loaded(StaffPrincipal principal, CurrentUser user, boolean mustChangePassword) {}

    private final AccountMapper accounts;
    private final PasswordPolicy policy;
    private final Clock clock;

    SubjectUsers(AccountMapper accounts, PasswordPolicy policy, Clock clock) {
        this.accounts = accounts;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public Optional<CurrentUser> findLoggedIn() {
        return loaded().map(Loaded::user);
    }

    @Override
    public boolean mustChangePassword() {
        return loaded().map(Loaded::mustChangePassword).orElse(false);
    }

    private Optional<Loaded> loaded() {
        var subject = ThreadContext.getSubject();
        var request = RequestContextHolder.getRequestAttributes();
        if (subject == null || request == null || !(subject.getPrincipal() instanceof StaffPrincipal principal)) {
            return Optional.empty();
        }
        var loaded = (Loaded) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (loaded == null || !loaded.principal().equals(principal)) {
            loaded = load(principal);
            request.setAttribute(ATTRIBUTE, loaded, RequestAttributes.SCOPE_REQUEST);
        }
        return loaded.user() == null ? Optional.empty() : Optional.of(loaded);
    }

    private Loaded load(StaffPrincipal principal) {
        var now = clock.instant();
        var rows = accounts.listRights(principal.accountId(), now);
        if (rows.isEmpty() || rows.get(0).passwordChangedAt().toEpochMilli() != principal.passwordChangedAt()) {
            return new Loaded(principal, null, false);
        }
        return new Loaded(principal, user(rows), mustChange(rows.get(0), now));
    }

    private boolean mustChange(RightRow row, Instant now) {
        return row.mustChangePassword() || policy.isTooOld(row.passwordChangedAt(), now);
    }

    static CurrentUser user(List<RightRow> rows) {
        var posts = rows.stream()
                .filter(row -> row.unitId() != null)
                .collect(Collectors.toMap(
                        RightRow::postId, SubjectUsers::post, (first, same) -> first, LinkedHashMap::new))
                .values();
        var permissions =
                rows.stream().map(RightRow::permission).filter(Objects::nonNull).collect(Collectors.toSet());
        var person = rows.get(0);
        return new CurrentUser(person.staffId(), person.username(), person.name(), List.copyOf(posts), permissions);
    }

    private static CurrentUser.PostView post(RightRow row) {
        return new CurrentUser.PostView(
                row.unitId(),
                row.unitCode(),
                row.unitName(),
                row.unitKind(),
                row.unitPath(),
                row.role(),
                row.forStaffId() == null
                        ? null
                        : new CurrentUser.Absentee(row.forStaffId(), row.forUsername(), row.forName()));
    }
}
