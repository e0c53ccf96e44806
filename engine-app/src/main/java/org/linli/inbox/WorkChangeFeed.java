package org.linli.inbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Reads what is new among the changes, for all listeners of this node at once. Used by one thread at a time.
 *
 * <p>Ids are given before the commit, so a lower one may appear after a higher one. Each reading therefore begins at what
 * was the highest id some readings ago, and leaves out what it has read before.
 */
@Component
class WorkChangeFeed {
    /** How many readings a change may be late, one a second. */
    private static final int OVERLAP = 15;

    private static final int PAGE = 1000;
    private static final int MOST_KEPT = 5000;

    private final WorkChangeMapper changes;
    private final Deque<Long> tops = new ArrayDeque<>();
    private final Set<Long> read = new HashSet<>();
    private final TreeMap<Long, WorkChange> kept = new TreeMap<>();
    private long forgottenUpTo;
    private boolean isRunning;

    WorkChangeFeed(WorkChangeMapper changes) {
        this.changes = changes;
    }

    boolean isRunning() {
        return isRunning;
    }

    /** Begins with what comes from now on. */
    void start() {
        var highest = changes.findHighestId();
        stop();
        forgottenUpTo = Math.max(0, highest - PAGE);
        tops.add(forgottenUpTo);
        read(); // old for all but those who come back
        isRunning = true;
    }

    void stop() {
        tops.clear();
        read.clear();
        kept.clear();
        isRunning = false;
    }

    /** What nobody on this node has been told yet. */
    List<WorkChange> read() {
        var fresh = readPages();
        fresh.forEach(change -> kept.put(change.id(), change));
        while (kept.size() > MOST_KEPT) {
            forgottenUpTo = kept.pollFirstEntry().getKey();
        }
        return fresh;
    }

    /** Whoever was told this number has missed nothing up to it. */
    long safeId() {
        return tops.peekFirst();
    }

    /** What came after a number that some node has told; empty when this one does not know it all. */
    Optional<List<WorkChange>> after(long safeId) {
        return safeId < forgottenUpTo
                ? Optional.empty()
                : Optional.of(List.copyOf(kept.tailMap(safeId, false).values()));
    }

    private List<WorkChange> readPages() {
        List<WorkChange> fresh = new ArrayList<>();
        var from = tops.peekFirst();
        var top = tops.peekLast();
        List<WorkChange> page;
        do {
            page = changes.listAfter(from, PAGE);
            for (var change : page) {
                from = change.id();
                if (read.add(change.id())) {
                    fresh.add(change);
                }
            }
        } while (page.size() == PAGE);
        tops.addLast(Math.max(top, from));
        while (tops.size() > OVERLAP) {
            tops.removeFirst();
        }
        read.removeIf(id -> id <= tops.peekFirst());
        return fresh;
    }
}
