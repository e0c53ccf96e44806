package org.linli.plates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Measures the page behind the code of a plate among 500,000 of them; no test, see docs/performance.md. */
@IntegrationTest
class PlateBenchmark {
    private static final int PLATES = Integer.getInteger("linli.benchmark.plates", 500_000);
    private static final int BATCH = 10_000;
    private static final int SCANS = 2_000;
    private static final double AIM = 100;

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void measures() {
        hang();
        var visitor = address.visitor();
        var which = new Random(7);
        var times = new long[SCANS];
        for (var i = 0; i < SCANS; i++) {
            var path = "/api/public/plates/" + token(which.nextInt(PLATES));
            var start = System.nanoTime();
            visitor.get(path).expect(200);
            times[i] = System.nanoTime() - start;
        }
        var found = Arrays.stream(times).skip(SCANS / 10).sorted().toArray();
        var late = found[found.length * 95 / 100] / 1e6;
        System.out.printf(
                "%d plates, %d scans: p50 %.1f ms, p95 %.1f ms, longest %.1f ms%n",
                PLATES, found.length, found[found.length / 2] / 1e6, late, found[found.length - 1] / 1e6);
        assertThat(late).as("p95 of a scan, ms").isLessThanOrEqualTo(AIM);
    }

    private void hang() {
        var grids = jdbc.queryForList("SELECT id FROM unit WHERE kind = 'GRID' ORDER BY id", Long.class);
        for (var from = 0; from < PLATES; from += BATCH) {
            var first = from;
            transactions.executeWithoutResult(status -> hang(first, grids));
        }
    }

    private void hang(int first, List<Long> grids) {
        var doors = new ArrayList<Object[]>();
        for (var i = first; i < Math.min(first + BATCH, PLATES); i++) {
            doors.add(new Object[] {"B-" + i, i + " 号", grids.get(i % grids.size())});
        }
        jdbc.batchUpdate("""
                INSERT INTO dwelling (number, kind, grid_id, community_id, street_id, address, valid_from, change_kind,
                    recorded_at, recorded_by, version)
                SELECT ?, 'house', g.id, c.id, c.parent_id, ?, '2026-01-01', 'CREATED', CURRENT_TIMESTAMP(3), 'test', 0
                  FROM unit g
                  JOIN unit c ON c.id = g.parent_id
                 WHERE g.id = ?""", doors);
        jdbc.update("""
                INSERT INTO plate (number, dwelling_id, open_dwelling_id, grid_id, community_id, street_id, token, state,
                    requested_at, changed_at, changed_by)
                SELECT CONCAT(d.number, '-01'), d.id, d.id, d.grid_id, d.community_id, d.street_id,
                    CONCAT('benchmark-', SUBSTRING(d.number, 3)), 'INSTALLED', CURRENT_TIMESTAMP(3), CURRENT_TIMESTAMP(3),
                    'test'
                  FROM dwelling d
                 WHERE d.number LIKE 'B-%' AND NOT EXISTS (SELECT 1 FROM plate p WHERE p.open_dwelling_id = d.id)""");
    }

    private static String token(int index) {
        return "benchmark-" + index;
    }
}
