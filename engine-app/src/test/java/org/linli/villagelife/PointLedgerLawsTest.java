package org.linli.villagelife;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.NotNowException;
import org.linli.villagelife.PointMoves.Side;

/** Whatever is done to the ledger in whatever order: balances are the sums of entries, none is negative, the chain holds. */
class PointLedgerLawsTest {
    private static final List<Side> HOMES =
            List.of(new Side(7, "H1"), new Side(7, "H2"), new Side(7, "H3"), new Side(9, "H4"));

    private enum Deed {
        AWARD,
        DEDUCT,
        REVERSE,
        HOLD,
        RELEASE,
        REDEEM,
        VOID,
        TRANSFER,
        RETRY
    }

    /** @param which picks a household, an entry or a hold among those there are */
    record Step(Deed deed, int which, int other, int points) {}

    /** What the tests knows of a ledger, by the simplest means. */
    private static final class Model {
        final LedgerInMemory rows = new LedgerInMemory();
        final PointLedger ledger;
        final PointMoves moves;
        final Map<String, Integer> balances = new HashMap<>();
        final Map<String, Integer> held = new HashMap<>();
        final List<Object[]> holds = new ArrayList<>();
        final List<Object[]> redeemed = new ArrayList<>();
        NewEntry last;
        Side lastHome;
        int count;

        Model() {
            var clock = Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC);
            ledger = new PointLedger(rows, clock);
            moves = new PointMoves(rows, ledger, clock);
        }

        int balance(Side home) {
            return balances.getOrDefault(home.household(), 0);
        }

        int free(Side home) {
            return balance(home) - held.getOrDefault(home.household(), 0);
        }

        void add(Side home, int points) {
            balances.merge(home.household(), points, Integer::sum);
        }
    }

    @Property(tries = 400)
    void balancesAreTheSumsOfTheirEntries(@ForAll("walks") List<Step> walk) {
        var model = new Model();

        for (var step : walk) {
            take(step, model);
        }

        for (var home : HOMES) {
            var account = model.rows.findAccount(home.household());
            assertThat(account.map(PointAccount::balance).orElse(0))
                    .isEqualTo(model.balance(home))
                    .isNotNegative();
            account.ifPresent(one -> {
                assertThat(one.balance()).isEqualTo(model.rows.sum(one.id()));
                assertThat(one.available()).isEqualTo(model.free(home)).isNotNegative();
            });
        }
        for (var village : model.rows.listChains()) {
            assertThat(broken(model.rows, village)).isEmpty();
        }
    }

    @Property(tries = 100)
    void aChangedEntryIsFound(@ForAll("walks") List<Step> walk, @ForAll int which) {
        var model = new Model();
        for (var step : walk) {
            take(step, model);
        }
        if (model.rows.entries.isEmpty()) {
            return;
        }
        var at = Math.floorMod(which, model.rows.entries.size());
        var old = model.rows.entries.get(at);
        model.rows.entries.set(at, withPoints(old, old.points() + 1));

        assertThat(broken(model.rows, old.communityId())).isPresent();
    }

    private static java.util.Optional<?> broken(LedgerInMemory rows, long village) {
        var scan = new LedgerScan(village, List.of());
        scan.read(rows.listFrom(village, 0, Integer.MAX_VALUE));
        scan.end(rows.lockHead(village), rows.listUnequal(village));
        return scan.broken();
    }

    private static void take(Step step, Model model) {
        var home = HOMES.get(Math.floorMod(step.which(), HOMES.size()));
        switch (step.deed()) {
            case AWARD -> {
                post(model, home, EntryKind.AWARD, step.points());
                model.add(home, step.points());
            }
            case DEDUCT -> {
                var free = model.free(home);
                post(model, home, EntryKind.DEDUCTION, -step.points());
                model.add(home, -Math.min(step.points(), free));
            }
            case REVERSE -> reverse(step, model);
            case HOLD -> {
                var account = model.ledger.lock(home.communityId(), home.household());
                if (step.points() > model.free(home)) {
                    refuses(() -> model.ledger.hold(account, step.points()));
                } else {
                    model.ledger.hold(account, step.points());
                    model.held.merge(home.household(), step.points(), Integer::sum);
                    model.holds.add(new Object[] {home, step.points()});
                }
            }
            case RELEASE -> take(model.holds, step).ifPresent(hold -> release(model, hold));
            case REDEEM ->
                take(model.holds, step).ifPresent(hold -> {
                    release(model, hold);
                    post(model, (Side) hold[0], EntryKind.REDEMPTION, -(int) hold[1]);
                    model.add((Side) hold[0], -(int) hold[1]);
                    model.redeemed.add(hold);
                });
            case VOID ->
                take(model.redeemed, step).ifPresent(one -> {
                    post(model, (Side) one[0], EntryKind.VOID, (int) one[1]);
                    model.add((Side) one[0], (int) one[1]);
                });
            case TRANSFER -> {
                var to = HOMES.get(Math.floorMod(step.other(), HOMES.size()));
                var went = model.moves.transfer(home, to, step.points(), new PersonalText("分户"), "t" + model.count++);
                assertThat(went).isEqualTo(home.equals(to) ? 0 : Math.min(step.points(), model.free(home)));
                model.add(home, -went);
                model.add(to, went);
            }
            case RETRY -> {
                if (model.last != null) {
                    var size = model.rows.entries.size();
                    model.ledger.post(
                            model.ledger.lock(model.lastHome.communityId(), model.lastHome.household()), model.last);
                    assertThat(model.rows.entries).hasSize(size);
                }
            }
        }
    }

    private static void release(Model model, Object[] hold) {
        var home = (Side) hold[0];
        model.ledger.release(model.ledger.lock(home.communityId(), home.household()), (int) hold[1]);
        model.held.merge(home.household(), -(int) hold[1], Integer::sum);
    }

    private static java.util.Optional<Object[]> take(List<Object[]> among, Step step) {
        return among.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(among.remove(Math.floorMod(step.which(), among.size())));
    }

    private static void reverse(Step step, Model model) {
        if (model.rows.entries.isEmpty()) {
            return;
        }
        var id = Math.floorMod(step.which(), model.rows.entries.size()) + 1L;
        var wrong = model.rows.find(id).orElseThrow();
        var may =
                (wrong.kind() == EntryKind.AWARD || wrong.kind() == EntryKind.DEDUCTION) && !model.rows.isReversed(id);
        if (!may) {
            assertThatExceptionOfType(NotNowException.class)
                    .isThrownBy(() -> model.moves.reverse(id, new PersonalText("记错"), 1L));
            return;
        }
        var home = HOMES.stream()
                .filter(one -> model.rows
                        .findAccount(one.household())
                        .filter(account -> account.id() == wrong.accountId())
                        .isPresent())
                .findFirst()
                .orElseThrow();
        var expected = Math.max(-wrong.points(), -model.free(home));
        assertThat(model.moves.reverse(id, new PersonalText("记错"), 1L).points()).isEqualTo(expected);
        model.add(home, expected);
    }

    private static void refuses(Runnable deed) {
        assertThatExceptionOfType(DomainException.class).isThrownBy(deed::run);
    }

    private static void post(Model model, Side home, EntryKind kind, int points) {
        var wanted = new NewEntry(
                kind,
                points,
                points,
                null,
                null,
                LocalDate.parse("2026-03-01"),
                null,
                null,
                null,
                null,
                null,
                "k" + model.count++,
                null);
        model.ledger.post(model.ledger.lock(home.communityId(), home.household()), wanted);
        model.last = wanted;
        model.lastHome = home;
    }

    private static PointEntry withPoints(PointEntry old, int points) {
        return new PointEntry(
                old.communityId(),
                old.serial(),
                old.accountId(),
                old.kind(),
                points,
                old.shownPoints(),
                old.ruleId(),
                old.residentNumber(),
                old.deedOn(),
                old.caseFileId(),
                old.reversesId(),
                old.partnerId(),
                old.redemptionId(),
                old.reason(),
                old.postingKey(),
                old.balanceAfter(),
                old.postedAt(),
                old.postedById(),
                old.prevHash(),
                old.hash(),
                old.seal());
    }

    @Provide
    Arbitrary<List<Step>> walks() {
        var number = Arbitraries.integers().between(0, 1000);
        return Combinators.combine(
                        Arbitraries.of(Deed.class),
                        number,
                        number,
                        Arbitraries.integers().between(1, 30))
                .as(Step::new)
                .list()
                .ofMaxSize(60);
    }
}
