package org.linli.testsupport;

import java.util.ArrayList;
import java.util.List;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/**
 * Records the SQL statements that one block causes, on its own thread and in the requests that it sends.
 *
 * <p>Left out are the scheduler's and the pools' own threads, commits and rollbacks. Each element of a batch counts.
 */
public final class SqlCounter implements QueryExecutionListener {

    private static final String REQUEST_THREADS = "http-nio-";

    private List<String> recorded;
    private Thread caller;

    /** A piece of a test whose statements are counted. */
    @FunctionalInterface
    public interface Block {
        void run() throws Exception;
    }

    /** The number of statements that {@code block} causes. */
    public int count(Block block) throws Exception {
        return statements(block).size();
    }

    /** The statements that {@code block} causes, in order, with question marks where values stand. */
    public List<String> statements(Block block) throws Exception {
        var statements = new ArrayList<String>();
        begin(statements);
        try {
            block.run();
        } finally {
            begin(null);
        }
        return List.copyOf(statements);
    }

    private synchronized void begin(List<String> into) {
        recorded = into;
        caller = Thread.currentThread();
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // counted when it has run
    }

    @Override
    public synchronized void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        var thread = Thread.currentThread();
        if (recorded == null || thread != caller && !thread.getName().startsWith(REQUEST_THREADS)) {
            return;
        }
        for (var query : queries) {
            int times = Math.max(1, query.getParametersList().size());
            for (int time = 0; time < times; time++) {
                recorded.add(query.getQuery());
            }
        }
    }
}
