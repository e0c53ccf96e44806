package org.linli.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.casefile.CaseKind;

/** Nothing is lost or told twice, in whatever order the database shows what was written. */
class WorkChangeFeedTest {
    private final Table table = new Table();
    private final WorkChangeFeed feed = new WorkChangeFeed(table);

    @BeforeEach
    void start() {
        table.commit(1, 2);
        feed.start();
    }

    @Test
    void beginsWithWhatComes() {
        table.commit(3, 4);

        assertThat(ids(feed.read())).containsExactly(3L, 4L);
        assertThat(feed.read()).isEmpty();
    }

    @Test
    void tellsAChangeThatWasCommittedAfterALaterOne() {
        table.commit(4);
        feed.read();
        table.commit(3);

        assertThat(ids(feed.read())).containsExactly(3L);
        assertThat(feed.read()).isEmpty();
    }

    @Test
    void tellsAChangeThatWasBegunBeforeAnybodyListened() {
        table.commit(10);
        feed.start();
        table.commit(9);

        assertThat(ids(feed.read())).containsExactly(9L);
    }

    @Test
    void readsMoreThanOnePage() {
        for (long id = 3; id < 2600; id++) {
            table.commit(id);
        }

        assertThat(feed.read()).hasSize(2597);
    }

    @Test
    void callsANumberSafeOnlyWhenNothingLowerCanComeAnyMore() {
        table.commit(8);
        feed.read();
        assertThat(feed.safeId()).isLessThan(8);

        for (int reading = 0; reading < 20; reading++) {
            feed.read();
        }

        assertThat(feed.safeId()).isEqualTo(8);
    }

    @Test
    void repeatsWhatCameAfterANumberAsLongAsItKnowsAll() {
        table.commit(5, 7);
        feed.read();

        assertThat(feed.after(5))
                .hasValueSatisfying(missed -> assertThat(ids(missed)).containsExactly(7L));
        assertThat(feed.after(2))
                .hasValueSatisfying(missed -> assertThat(ids(missed)).containsExactly(5L, 7L));
        assertThat(feed.after(-1)).isEmpty();
    }

    @Test
    void readsOnlyTheEndOfALongTable() {
        table.commit(100_000);
        feed.start();

        feed.read();

        assertThat(table.lastAsked).isGreaterThan(90_000);
        assertThat(feed.after(90_000)).isEmpty();
    }

    private static List<Long> ids(List<WorkChange> changes) {
        return changes.stream().map(WorkChange::id).toList();
    }

    /** What is committed of the table, by id. */
    private static final class Table implements WorkChangeMapper {
        private final TreeMap<Long, WorkChange> rows = new TreeMap<>();
        private long lastAsked;

        void commit(long... ids) {
            for (var id : ids) {
                rows.put(
                        id,
                        new WorkChange(
                                id,
                                ChangeKind.OPENED,
                                "t" + id,
                                "WG-" + id,
                                1L,
                                "r",
                                2L,
                                null,
                                null,
                                null,
                                Instant.EPOCH,
                                false,
                                CaseKind.EVENT));
            }
        }

        @Override
        public List<WorkChange> listAfter(long id, int limit) {
            lastAsked = id;
            return new ArrayList<>(rows.tailMap(id, false).values())
                    .subList(0, Math.min(limit, rows.tailMap(id, false).size()));
        }

        @Override
        public long findHighestId() {
            return rows.isEmpty() ? 0 : rows.lastKey();
        }

        @Override
        public void insert(List<WorkChange> changes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void insertOf(String taskId, ChangeKind kind, Instant now) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void insertUnheld(Instant now) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Long findHighestIdBefore(Instant limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int deleteUpTo(long id) {
            throw new UnsupportedOperationException();
        }
    }
}
