package org.linli.villagelife;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.linli.shared.Zone;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.DomainException;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.linli.villagelife.PointMoves.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Many who post, hold, hand over and take back at once, on the database: the sums hold, the chain has no gap. */
@IntegrationTest
class LedgerRaceIT {
    private static final int THREADS = 6;
    private static final int STEPS = 30;
    private static final int ATTEMPTS = 10;

    @Autowired
    private PointLedger ledger;

    @Autowired
    private PointMoves moves;

    @Autowired
    private LedgerMapper mapper;

    @Autowired
    private LedgerCheck check;

    @Autowired
    private DayTotals totals;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private final ConcurrentLinkedQueue<Long> awards = new ConcurrentLinkedQueue<>();

    @Test
    void whateverTheySpendAtOnceIsTheSumOfTheEntries() throws Exception {
        var villages = jdbc.queryForList(
                "SELECT id FROM unit WHERE code IN ('990981001001', '990981001002') ORDER BY id", Long.class);
        var homes = List.of(
                new Side(villages.get(0), "RACE-1"),
                new Side(villages.get(0), "RACE-2"),
                new Side(villages.get(1), "RACE-3"));

        AtOnce.run(java.util.stream.IntStream.range(0, THREADS)
                .mapToObj(at -> (Callable<Integer>) () -> walk(new Random(at), homes, at))
                .toList());

        for (var home : homes) {
            var account = mapper.findAccount(home.household()).orElseThrow();
            var sum = jdbc.queryForObject(
                    "SELECT COALESCE(SUM(points), 0) FROM point_entry WHERE account_id = ?",
                    Integer.class,
                    account.id());
            assertThat(account.balance()).isEqualTo(sum).isNotNegative();
        }
        for (var village : villages) {
            var serials = jdbc.queryForList(
                    "SELECT serial FROM point_entry WHERE community_id = ? ORDER BY serial", Long.class, village);
            assertThat(serials)
                    .isEqualTo(java.util.stream.LongStream.rangeClosed(1, serials.size())
                            .boxed()
                            .toList());
        }
        assertThat(check.check().firstBroken()).isEmpty();
        assertThat(totals.villages().stream().mapToInt(totals::writeDue).sum()).isNotNegative();
    }

    @Test
    void whoeverChangesTheTablesByHandIsFoundOut() {
        var village = jdbc.queryForObject("SELECT id FROM unit WHERE code = '990981001003'", Long.class);
        var home = new Side(village, "RACE-9");
        for (var at = 0; at < 3; at++) {
            post(home, EntryKind.AWARD, 5, "hand-" + at);
        }
        var transaction = new TransactionTemplate(transactions);

        transaction.executeWithoutResult(status -> {
            jdbc.update("UPDATE point_entry SET points = 50 WHERE posting_key = 'hand-1'");
            assertThat(check.check().firstBroken()).isPresent();
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> {
            jdbc.update("DELETE FROM point_entry WHERE posting_key = 'hand-2'");
            assertThat(check.check().firstBroken()).isPresent();
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> {
            jdbc.update("UPDATE point_account SET balance = 500 WHERE household_number = 'RACE-9'");
            assertThat(check.check().firstBroken()).isPresent();
            status.setRollbackOnly();
        });
        assertThat(check.check().firstBroken()).isEmpty();
    }

    private int walk(Random random, List<Side> homes, int thread) {
        var refused = 0;
        for (var step = 0; step < STEPS; step++) {
            var home = homes.get(random.nextInt(homes.size()));
            var other = homes.get(random.nextInt(homes.size()));
            var points = 1 + random.nextInt(9);
            var key = "race-" + thread + "-" + step;
            try {
                switch (random.nextInt(6)) {
                    case 0, 1 -> awards.add(post(home, EntryKind.AWARD, points, key));
                    case 2 -> post(home, EntryKind.DEDUCTION, -points, key);
                    case 3 -> holdAndRedeem(home, points, key);
                    case 4 -> run(() -> moves.transfer(home, other, points, new PersonalText("分户"), key));
                    default -> reverseOne();
                }
            } catch (DomainException refusal) {
                refused++;
            }
        }
        return refused;
    }

    private void reverseOne() {
        var id = awards.poll();
        if (id != null) {
            run(() -> moves.reverse(id, new PersonalText("记错"), null));
        }
    }

    private void holdAndRedeem(Side home, int points, String key) {
        run(() -> {
            ledger.hold(ledger.lock(home.communityId(), home.household()), points);
            return null;
        });
        run(() -> {
            var account = ledger.lock(home.communityId(), home.household());
            ledger.release(account, points);
            return ledger.post(account, entry(EntryKind.REDEMPTION, -points, key));
        });
    }

    private long post(Side home, EntryKind kind, int points, String key) {
        return run(() -> ledger.post(ledger.lock(home.communityId(), home.household()), entry(kind, points, key)))
                .id();
    }

    /** Repeats what the database gave up, as use cases do. */
    private <T> T run(java.util.function.Supplier<T> work) {
        for (var attempt = 1; ; attempt++) {
            try {
                return new TransactionTemplate(transactions).execute(status -> work.get());
            } catch (PessimisticLockingFailureException lost) {
                if (attempt == ATTEMPTS) {
                    throw lost;
                }
            }
        }
    }

    private static NewEntry entry(EntryKind kind, int points, String key) {
        return new NewEntry(
                kind, points, points, null, null, LocalDate.now(Zone.OFFICE), null, null, null, null, null, key, null);
    }
}
