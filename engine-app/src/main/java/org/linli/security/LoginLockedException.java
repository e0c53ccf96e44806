package org.linli.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.ProblemType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Too many failures in a row: the user name, whether it exists or not, is locked for a while. */
public class LoginLockedException extends DomainException {
    private static final ProblemType TYPE = new ProblemType("login-locked", HttpStatus.TOO_MANY_REQUESTS);

    private final long minutes;
    private final long seconds;

    LoginLockedException(Instant until, Instant now) {
        super(TYPE, "problem.login-locked.detail", minutes(until, now));
        minutes = minutes(until, now);
        seconds = (Duration.between(now, until).toMillis() + 999) / 1000;
    }

    private LoginLockedException(LoginLockedException cause) {
        super(TYPE, "problem.login-locked.codes", cause.minutes);
        minutes = cause.minutes;
        seconds = cause.seconds;
    }

    /** The same, said to somebody who has no password but one-time codes. */
    LoginLockedException ofCodes() {
        return new LoginLockedException(this);
    }

    @Override
    public Map<String, String> headers() {
        return Map.of(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    }

    private static long minutes(Instant until, Instant now) {
        return Math.max(1, (Duration.between(now, until).toSeconds() + 59) / 60);
    }
}
