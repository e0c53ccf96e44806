package org.linli.security;

import java.util.Map;
import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.ProblemType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The caller used up a rate limit; he may come back after {@link #retryAfterSeconds()}. */
public class TooManyRequestsException extends DomainException {
    private static final ProblemType TYPE = new ProblemType("too-many-requests", HttpStatus.TOO_MANY_REQUESTS);

    private final long retryAfterSeconds;

    TooManyRequestsException(long retryAfterSeconds) {
        super(TYPE, "problem.too-many-requests.detail", retryAfterSeconds);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }

    @Override
    public Map<String, String> headers() {
        return Map.of(HttpHeaders.RETRY_AFTER, Long.toString(retryAfterSeconds));
    }
}
