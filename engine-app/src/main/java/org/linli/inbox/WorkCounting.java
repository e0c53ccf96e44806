package org.linli.inbox;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.linli.shared.UseCaseService;

/**
 * Moves changes of open work into the numbers of {@code work_count}, in batches and beside the people who work.
 *
 * <p>The numbers are exact at any moment, because whoever reads them adds what has not been moved yet: this only keeps
 * that little. Several nodes may do it at once.
 */
@UseCaseService
public class WorkCounting {
    private static final int BATCH = 500;
    private static final int ROWS_AT_ONCE = 500;

    private final WorkCountMapper counts;

    WorkCounting(WorkCountMapper counts) {
        this.counts = counts;
    }

    /** Moves one batch; false when nothing was left or others are at it. */
    public boolean countSome() {
        var items = counts.listUncounted(BATCH);
        if (items.isEmpty()) {
            return false;
        }
        Map<WorkCount.Key, Long> changes = new TreeMap<>(); // all writers lock the numbers in one order
        for (var item : items) {
            item.before().forEach(key -> changes.merge(key, -1L, Long::sum));
            item.now().forEach(key -> changes.merge(key, 1L, Long::sum));
        }
        var rows = changes.entrySet().stream()
                .filter(change -> change.getValue() != 0)
                .map(change -> new WorkCount(change.getKey(), change.getValue()))
                .toList();
        pieces(rows).forEach(counts::add);
        counts.markCounted(items.stream().map(WorkCount.Uncounted::id).toList());
        return items.size() == BATCH;
    }

    private static Stream<List<WorkCount>> pieces(List<WorkCount> rows) {
        return Stream.iterate(0, from -> from < rows.size(), from -> from + ROWS_AT_ONCE)
                .map(from -> rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE)));
    }
}
