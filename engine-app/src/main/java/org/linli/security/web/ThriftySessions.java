package org.linli.security.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Makes a request cost one read of its session instead of two reads and a write.
 *
 * <p>The last access is written once a minute at most, since each write is a commit; the idle time-out may therefore
 * strike up to a minute early. And Spring's filter, once it has saved a session, reads it again only to compare ids:
 * that read is answered with what was saved, within the same request. What a page asks for by itself is no use of the
 * session at all: a screen that nobody sits at must not keep it open.
 */
class ThriftySessions<S extends Session> implements SessionRepository<ThriftySessions.Thrifty<S>> {
    private static final Duration WRITTEN_AFTER = Duration.ofMinutes(1);

    private final ThreadLocal<Thrifty<S>> savedInThisRequest = new ThreadLocal<>();
    private final ThreadLocal<Boolean> isUnattended = ThreadLocal.withInitial(() -> false);
    private final SessionRepository<S> sessions;

    ThriftySessions(SessionRepository<S> sessions) {
        this.sessions = sessions;
    }

    static <S extends Session> ThriftySessions<S> over(SessionRepository<S> sessions) {
        return new ThriftySessions<>(sessions);
    }

    @Override
    public Thrifty<S> createSession() {
        return new Thrifty<>(sessions.createSession(), true);
    }

    @Override
    public void save(Thrifty<S> session) {
        sessions.save(session.stored);
        savedInThisRequest.set(session);
    }

    @Override
    public Thrifty<S> findById(String id) {
        var saved = savedInThisRequest.get();
        if (saved != null && saved.getId().equals(id)) {
            return saved;
        }
        var stored = sessions.findById(id);
        return stored == null ? null : new Thrifty<>(stored, !isUnattended.get());
    }

    @Override
    public void deleteById(String id) {
        savedInThisRequest.remove();
        sessions.deleteById(id);
    }

    /** To be called outside of Spring's filter, when a request is over. */
    void forget() {
        savedInThisRequest.remove();
        isUnattended.remove();
    }

    /** To be called outside of Spring's filter, when a request comes that no person has made. */
    void leaveUnattended() {
        isUnattended.set(true);
    }

    /** A stored session that does not mind being looked at. */
    static final class Thrifty<S extends Session> implements Session {
        private final S stored;
        private final boolean isUsed;

        Thrifty(S stored, boolean isUsed) {
            this.stored = stored;
            this.isUsed = isUsed;
        }

        @Override
        public void setLastAccessedTime(Instant lastAccessedTime) {
            if (isUsed && stored.getLastAccessedTime().plus(WRITTEN_AFTER).isBefore(lastAccessedTime)) {
                stored.setLastAccessedTime(lastAccessedTime);
            }
        }

        @Override
        public String getId() {
            return stored.getId();
        }

        @Override
        public String changeSessionId() {
            return stored.changeSessionId();
        }

        @Override
        public <T> T getAttribute(String name) {
            return stored.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return stored.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            stored.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            stored.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return stored.getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return stored.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            stored.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return stored.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return stored.isExpired();
        }
    }
}
