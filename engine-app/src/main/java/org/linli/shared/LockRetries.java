package org.linli.shared;

import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.retry.RetryPolicy;
import org.springframework.retry.backoff.ExponentialRandomBackOffPolicy;
import org.springframework.retry.policy.CompositeRetryPolicy;
import org.springframework.retry.policy.SimpleRetryPolicy;
import org.springframework.retry.policy.TimeoutRetryPolicy;
import org.springframework.retry.support.RetrySynchronizationManager;
import org.springframework.retry.support.RetryTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does a use case again, unnoticed, when the database gave its transaction up to end a deadlock.
 *
 * <p>Only the outermost one is repeated, so that its transaction has been rolled back whole; and only here, unless the
 * caller repeats it himself. The engine's failures are told by their cause, as it wraps them.
 */
class LockRetries implements MethodInterceptor {
    private static final int ATTEMPTS = 5;
    private static final long PATIENCE_MS = 5_000; // who waited longer than that for a lock is not made to wait again
    private static final int DEEPEST = 20;

    private final RetryTemplate attempts = new RetryTemplate();

    LockRetries() {
        var time = new TimeoutRetryPolicy();
        time.setTimeout(PATIENCE_MS);
        var policy = new CompositeRetryPolicy();
        policy.setPolicies(new RetryPolicy[] {
            new SimpleRetryPolicy(ATTEMPTS, Map.of(PessimisticLockingFailureException.class, true)), time
        });
        attempts.setRetryPolicy(policy);
        var pause = new ExponentialRandomBackOffPolicy();
        pause.setInitialInterval(20);
        pause.setMaxInterval(300);
        attempts.setBackOffPolicy(pause);
    }

    @Override
    public Object invoke(MethodInvocation call) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                || RetrySynchronizationManager.getContext() != null) {
            return proceed(call);
        }
        var repeatable = (ProxyMethodInvocation) call;
        return attempts.<Object, Throwable>execute(attempt -> proceed(repeatable.invocableClone()));
    }

    private static Object proceed(MethodInvocation call) throws Throwable {
        try {
            return call.proceed();
        } catch (PessimisticLockingFailureException known) {
            throw known;
        } catch (RuntimeException failure) {
            throw isLostLock(failure) ? new CannotAcquireLockException("Lost a lock", failure) : failure;
        }
    }

    private static boolean isLostLock(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(LockRetries::tellsOfALock);
    }

    /** SQL's states of a transaction that was rolled back, or that waited in vain. */
    private static boolean tellsOfALock(Throwable cause) {
        return cause instanceof SQLException failure
                && failure.getSQLState() != null
                && (failure.getSQLState().startsWith("40")
                        || failure.getSQLState().equals("HYT00"));
    }
}
