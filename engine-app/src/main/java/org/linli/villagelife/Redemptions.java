package org.linli.villagelife;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.linli.shared.Zone;
import org.linli.shared.persistence.GeneratedKey;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;
import org.linli.shared.settings.OfficeSettings;
import org.springframework.stereotype.Component;

/**
 * Puts goods aside for points, hands them over, gives up and takes back; in the caller's transaction.
 *
 * <p>Locks the ledger of the village, the account and the good, always in this order.
 */
@Component
class Redemptions {
    private static final Duration VOIDABLE = Duration.ofHours(24);
    private static final int MOST_PIECES = 50;
    private static final int NUMBERS = 1_000_000;

    private final CoopMapper mapper;
    private final LedgerMapper accounts;
    private final PointLedger ledger;
    private final OfficeSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Redemptions(CoopMapper mapper, LedgerMapper accounts, PointLedger ledger, OfficeSettings settings, Clock clock) {
        this.mapper = mapper;
        this.accounts = accounts;
        this.ledger = ledger;
        this.settings = settings;
        this.clock = clock;
    }

    OwnRedemptions.Offer offer(CoopGood good) {
        return new OwnRedemptions.Offer(
                good,
                price(good, new Wanted(good.code(), 1, RedeemWay.POINTS, 0)).points());
    }

    CoopCounter.Rates rates() {
        return new CoopCounter.Rates(
                settings.whole("points.fenPerPoint"),
                settings.whole("points.stepPercent"),
                settings.whole("points.mostSteps"));
    }

    /** @throws InvalidRequestException naming what cannot be */
    Price price(CoopGood good, Wanted wanted) {
        if (wanted.quantity() < 1 || wanted.quantity() > MOST_PIECES) {
            throw new InvalidRequestException("quantity", "points.redeem.quantity");
        }
        var whole = Math.multiplyExact(good.priceFen(), wanted.quantity());
        if (wanted.way() == RedeemWay.POINTS) {
            return Price.inPoints(whole, settings.whole("points.fenPerPoint"));
        }
        if (wanted.steps() < 1 || wanted.steps() > settings.whole("points.mostSteps")) {
            throw new InvalidRequestException("steps", "points.redeem.steps", settings.whole("points.mostSteps"));
        }
        return Price.withDiscount(whole, wanted.quantity(), wanted.steps(), settings.whole("points.stepPercent"));
    }

    /**
     * Puts goods and points aside.
     *
     * @throws NotEnoughPointsException if there are not so many points
     * @throws NotNowException if there are not so many pieces, or they are not on sale
     */
    Redemption hold(long communityId, String household, Wanted wanted, String accountCode) {
        var found = mapper.findGood(communityId, wanted.good())
                .orElseThrow(() -> new InvalidRequestException("good", "points.redeem.good"));
        var price = price(found, wanted);
        var account = ledger.lock(communityId, household);
        var good = mapper.lockGood(found.id());
        if (!good.isOnSale() || good.available() < wanted.quantity()) {
            throw new NotNowException("points.redeem.stock", good.available());
        }
        ledger.hold(account, price.points());
        mapper.changeStock(good.id(), 0, wanted.quantity());
        var now = now();
        var row = new CoopMapper.NewRow(
                number(now),
                communityId,
                account.id(),
                household,
                good.id(),
                wanted.quantity(),
                wanted.way(),
                wanted.way() == RedeemWay.DISCOUNT ? wanted.steps() : 0,
                price.points(),
                price.payFen(),
                now,
                now.plus(Duration.ofHours(settings.whole("points.holdHours"))),
                accountCode);
        mapper.insert(row, new GeneratedKey());
        return mapper.find(row.number()).orElseThrow();
    }

    /** @throws NotNowException if it is not held any more */
    void redeem(String number, String resident, long clerkId) {
        var locked = lock(number);
        if (locked.redemption().state() != RedemptionState.HELD
                || !locked.redemption().holdUntil().isAfter(clock.instant())) {
            throw new NotNowException("points.redeem.over");
        }
        var one = locked.redemption();
        requireOpenDay(one.communityId());
        mapper.redeem(one.id(), resident, clerkId, now());
        ledger.release(locked.account(), one.points());
        post(locked, EntryKind.REDEMPTION, -one.points(), null, clerkId);
        mapper.changeStock(one.goodId(), -one.quantity(), -one.quantity());
        stock(locked, StockKind.REDEEMED, -one.quantity(), clerkId);
    }

    /** Gives up what is held; nothing where it is not held any more. */
    boolean release(String number) {
        var locked = lock(number);
        if (mapper.release(locked.redemption().id(), now()) == 0) {
            return false;
        }
        ledger.release(locked.account(), locked.redemption().points());
        mapper.changeStock(locked.redemption().goodId(), 0, -locked.redemption().quantity());
        return true;
    }

    /**
     * Takes goods back within a day, and gives the points back.
     *
     * @throws NotNowException if they were not handed over, or more than a day ago
     */
    void takeBack(String number, PersonalText reason, long clerkId) {
        var locked = lock(number);
        var one = locked.redemption();
        if (one.state() != RedemptionState.REDEEMED
                || one.redeemedAt().plus(VOIDABLE).isBefore(clock.instant())) {
            throw new NotNowException("points.redeem.void");
        }
        requireOpenDay(one.communityId());
        mapper.voidIt(one.id(), reason, clerkId, now());
        post(locked, EntryKind.VOID, one.points(), reason, clerkId);
        mapper.changeStock(one.goodId(), one.quantity(), 0);
        stock(locked, StockKind.VOIDED, one.quantity(), clerkId);
    }

    /** What a closed day has stands on its sheet; whoever comes later comes the next day. */
    private void requireOpenDay(long communityId) {
        if (mapper.findClosing(communityId, LocalDate.ofInstant(clock.instant(), Zone.OFFICE))
                .isPresent()) {
            throw new NotNowException("points.closing.over");
        }
    }

    private record Locked(Redemption redemption, PointAccount account) {}

    private Locked lock(String number) {
        var seen = mapper.find(number).orElseThrow(NotFoundException::new);
        var account = accounts.accountById(seen.accountId()).orElseThrow();
        var locked = ledger.lock(account.communityId(), account.householdNumber());
        mapper.lockGood(seen.goodId());
        return new Locked(mapper.lock(number).orElseThrow(), locked);
    }

    private void post(Locked locked, EntryKind kind, int points, PersonalText reason, long clerkId) {
        var one = locked.redemption();
        ledger.post(
                locked.account(),
                new NewEntry(
                        kind,
                        points,
                        points,
                        null,
                        null,
                        LocalDate.ofInstant(clock.instant(), Zone.OFFICE),
                        null,
                        null,
                        null,
                        one.id(),
                        reason,
                        kind + ":" + one.number(),
                        clerkId));
    }

    private void stock(Locked locked, StockKind kind, int quantity, long clerkId) {
        var good = mapper.lockGood(locked.redemption().goodId());
        mapper.insertStockEntry(new StockEntry(
                good.id(), kind, quantity, good.stock(), locked.redemption().id(), null, clerkId, now()));
    }

    private String number(Instant now) {
        var day = LocalDate.ofInstant(now, Zone.OFFICE).toString().replace("-", "");
        return "DH" + day + "-%06d".formatted(random.nextInt(NUMBERS));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
