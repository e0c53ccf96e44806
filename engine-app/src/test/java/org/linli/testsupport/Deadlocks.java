package org.linli.testsupport;

import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.util.List;
import java.util.Locale;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/** Makes statements of requests fail as those of the loser of a deadlock do, after they have run. */
public final class Deadlocks implements QueryExecutionListener {
    private static final String REQUEST_THREADS = "http-nio-";
    private static final int MARIA_DB_CODE = 1213;
    private static final int H2_CODE = 40001;

    private String piece;
    private int left;

    /** The next {@code times} statements that contain {@code piece} lose. */
    public synchronized void give(int times, String piece) {
        this.piece = piece.toLowerCase(Locale.ROOT);
        left = times;
    }

    /** Ends it, and answers how many statements have not lost. */
    public synchronized int end() {
        int spared = left;
        left = 0;
        return spared;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // it runs first, so that there is something to roll back
    }

    @Override
    public synchronized void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (left > 0 && Thread.currentThread().getName().startsWith(REQUEST_THREADS) && isMeant(queries)) {
            left--;
            var code = TestDatabase.isMariaDb() ? MARIA_DB_CODE : H2_CODE;
            Deadlocks.<RuntimeException>fail(new SQLTransactionRollbackException("Deadlock found", "40001", code));
        }
    }

    private boolean isMeant(List<QueryInfo> queries) {
        return queries.stream()
                .anyMatch(query -> query.getQuery().toLowerCase(Locale.ROOT).contains(piece));
    }

    /** As a driver would: the listener's interface knows no checked exception, the statement's does. */
    @SuppressWarnings("unchecked")
    private static <E extends Exception> void fail(SQLException failure) throws E {
        throw (E) failure;
    }
}
