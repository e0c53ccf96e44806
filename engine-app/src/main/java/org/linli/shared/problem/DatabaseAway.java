package org.linli.shared.problem;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells failures that only mean that the database cannot be reached at the moment, and what to answer then. */
public final class DatabaseAway {
    public static final ProblemType TYPE = new ProblemType("unavailable", HttpStatus.SERVICE_UNAVAILABLE);

    /** When to come back, in seconds. */
    public static final String RETRY_AFTER = "30";

    private static final int DEEPEST = 20;

    private DatabaseAway() {}

    public static boolean isCauseOf(Throwable failure) {
        return isCauseOf(failure, DEEPEST);
    }

    private static boolean isCauseOf(Throwable failure, int depth) {
        if (failure == null || depth == 0) {
            return false;
        }
        return isLostConnection(failure)
                // of a pool that found its connection broken on the way, and says so without a code
                || failure instanceof CannotCreateTransactionException
                || isCauseOf(failure.getCause(), depth - 1)
                // of a rollback that could not be told to the database any more
                || failure instanceof TransactionSystemException rollback
                        && isCauseOf(rollback.getApplicationException(), depth - 1);
    }

    private static boolean isLostConnection(Throwable failure) {
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException
                || failure instanceof SQLException other
                        && other.getSQLState() != null
                        && other.getSQLState().startsWith("08");
    }
}
