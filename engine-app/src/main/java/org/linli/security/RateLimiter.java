package org.linli.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts calls per bucket and key in fixed windows, shared by all nodes; counts even when the caller rolls back. */
@Service
public class RateLimiter {
    private static final Duration KEPT = Duration.ofDays(1);

    private final RateLimitMapper counts;
    private final AuditLog audit;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    RateLimiter(RateLimitMapper counts, AuditLog audit, PlatformTransactionManager transactions, Clock clock) {
        this.counts = counts;
        this.audit = audit;
        this.clock = clock;
        ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Counts one call; {@code bucketName} and {@code key} together have at most 110 characters.
     *
     * @throws TooManyRequestsException if the window is used up; only the first refusal of a window is audited
     */
    public void check(String bucketName, String key, RateLimit limit) {
        var now = clock.instant();
        var start = windowStart(now, limit.window());
        var hits = hit(bucketName + ":" + key, start);
        if (hits > limit.hits()) {
            if (hits == limit.hits() + 1) {
                audit.record("rate-limit", bucketName, AuditResult.REFUSED, null);
            }
            throw refusal(now, start, limit);
        }
    }

    /**
     * Refuses without counting: for calls of which only some count, such as wrong codes.
     *
     * @throws TooManyRequestsException if the window is used up
     */
    public void refuseWhenUsedUp(String bucketName, String key, RateLimit limit) {
        var now = clock.instant();
        var start = windowStart(now, limit.window());
        var window = new RateLimitMapper.Window(bucketName + ":" + key, start);
        if (counts.findHits(window) >= limit.hits()) {
            throw refusal(now, start, limit);
        }
    }

    /** Those of the keys whose window is used up, in one statement. */
    public Set<String> usedUp(String bucketName, Collection<String> keys, RateLimit limit) {
        if (keys.isEmpty()) {
            return Set.of();
        }
        var prefix = bucketName + ":";
        var start = windowStart(clock.instant(), limit.window());
        return counts.listUsedUp(keys.stream().map(prefix::concat).toList(), start, limit.hits()).stream()
                .map(bucket -> bucket.substring(prefix.length()))
                .collect(Collectors.toSet());
    }

    private static TooManyRequestsException refusal(Instant now, Instant start, RateLimit limit) {
        var left = Duration.between(now, start.plus(limit.window()));
        return new TooManyRequestsException(Math.max(1, left.toSeconds() + 1));
    }

    private int hit(String bucket, Instant start) {
        var window = new RateLimitMapper.Window(bucket, start);
        var hits = ownTransaction.execute(status -> {
            counts.add(window);
            return counts.findHits(window);
        });
        if (hits == 1) {
            ownTransaction.executeWithoutResult(status -> counts.deleteBefore(start.minus(KEPT)));
        }
        return hits;
    }

    private static Instant windowStart(Instant now, Duration window) {
        var seconds = window.toSeconds();
        return Instant.ofEpochSecond(now.getEpochSecond() / seconds * seconds);
    }
}
