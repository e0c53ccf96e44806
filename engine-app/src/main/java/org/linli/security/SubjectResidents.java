package org.linli.security;

import java.time.Instant;
import java.util.Optional;
import org.apache.shiro.util.ThreadContext;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Finds the resident behind Shiro's subject by one statement a request. */
@Component
class SubjectResidents implements CurrentResidents {
    private static final String ATTRIBUTE = SubjectResidents.class.getName();

    /** What was found for a principal; {@code resident} is null where the principal is worth nothing any more. */
    private record Loaded(ResidentPrincipal principal, CurrentResident resident) {}

    private final ResidentDirectory directory;

    SubjectResidents(ResidentDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<CurrentResident> find() {
        var subject = ThreadContext.getSubject();
        var request = RequestContextHolder.getRequestAttributes();
        if (subject == null || request == null || !(subject.getPrincipal() instanceof ResidentPrincipal principal)) {
            return Optional.empty();
        }
        var loaded = (Loaded) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (loaded == null || !loaded.principal().equals(principal)) {
            var found = directory.find(principal.accountId(), Instant.ofEpochMilli(principal.sessionsSince()));
            loaded = new Loaded(principal, found.orElse(null));
            request.setAttribute(ATTRIBUTE, loaded, RequestAttributes.SCOPE_REQUEST);
        }
        return Optional.ofNullable(loaded.resident());
    }
}
