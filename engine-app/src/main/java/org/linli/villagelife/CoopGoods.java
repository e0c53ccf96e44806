package org.linli.villagelife;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.linli.organization.Unit;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.idempotency.IdempotentRequests;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;
import org.springframework.dao.OptimisticLockingFailureException;

/** The goods of a co-op and their stock, of which every change is an entry. */
@UseCaseService
public class CoopGoods {
    public static final String STOCK = "coop:stock";
    private static final int MOST = 100;
    private static final int MOST_PIECES = 100_000;
    private static final int MOST_FEN = 1_000_000; // the column refuses more, too
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final CoopMapper mapper;
    private final RuleScreen screen;
    private final PointPlaces places;
    private final IdempotentRequests requests;
    private final AuditLog audit;
    private final Clock clock;

    CoopGoods(
            CoopMapper mapper,
            RuleScreen screen,
            PointPlaces places,
            IdempotentRequests requests,
            AuditLog audit,
            Clock clock) {
        this.mapper = mapper;
        this.screen = screen;
        this.places = places;
        this.requests = requests;
        this.audit = audit;
        this.clock = clock;
    }

    /** A good as it is written. */
    public record Written(
            String code, String name, String nameEn, String unitName, int priceFen, boolean isOnSale, int version) {}

    /** What changes a stock. */
    public record Move(StockKind kind, int quantity, String reason) {}

    /** A stock and what changed it, the last first. */
    public record Stock(CoopGood good, List<StockEntry> entries) {}

    public Collection<Unit> villages(CurrentUser user) {
        return places.villages(user, STOCK);
    }

    public List<CoopGood> list(String village, CurrentUser user) {
        return mapper.listGoods(places.village(village, user, STOCK).id());
    }

    public Stock stock(String village, String code, CurrentUser user) {
        var good = good(village, code, user);
        return new Stock(good, mapper.listStockEntries(good.id(), MOST));
    }

    /**
     * Adds a good, or changes one.
     *
     * @throws InvalidRequestException naming what is wrong
     */
    public CoopGood write(String village, Written written, CurrentUser user) {
        var community = places.village(village, user, STOCK);
        if (!CODE.matcher(written.code()).matches()) {
            throw new InvalidRequestException("code", "points.good.code");
        }
        screen.requireGood(written.name() + ' ' + written.nameEn());
        if (written.priceFen() < 1 || written.priceFen() > MOST_FEN) {
            throw new InvalidRequestException("priceFen", "points.good.price");
        }
        var before = mapper.findGood(community.id(), written.code());
        var sort = before.map(CoopGood::sort)
                .orElseGet(() -> mapper.listGoods(community.id()).size() * 10 + 10);
        var good = new CoopGood(
                before.map(CoopGood::id).orElse(0L),
                community.id(),
                written.code(),
                written.name(),
                written.nameEn(),
                written.unitName(),
                written.priceFen(),
                written.isOnSale(),
                0,
                0,
                sort,
                written.version());
        if (before.isEmpty()) {
            mapper.insertGood(good);
        } else if (mapper.updateGood(good) == 0) {
            throw new OptimisticLockingFailureException("The good was changed meanwhile");
        }
        audit.record("write-good", "unit:" + village, AuditResult.SUCCESS, written.code());
        return mapper.findGood(community.id(), written.code()).orElseThrow();
    }

    /**
     * Brings pieces in, takes some out, or writes what a count found.
     *
     * @param move its quantity is added, taken out, or counted
     * @throws NotNowException if there are not so many, without those that are put aside
     */
    public Stock move(String village, String code, Move move, CurrentUser user, IdempotentRequest request) {
        requests.once("coop-stock:" + user.staffId() + ":" + village + ":" + code, request, Boolean.class, () -> {
            move(village, code, move, user);
            return true;
        });
        return stock(village, code, user);
    }

    private void move(String village, String code, Move move, CurrentUser user) {
        var kind = move.kind();
        var quantity = move.quantity();
        if (kind == StockKind.REDEEMED || kind == StockKind.VOIDED || quantity < 0 || quantity > MOST_PIECES) {
            throw new InvalidRequestException("quantity", "points.stock.quantity");
        }
        var found = good(village, code, user);
        var good = mapper.lockGood(found.id());
        var by = switch (kind) {
            case IN -> quantity;
            case OUT -> -quantity;
            default -> quantity - good.stock();
        };
        if (good.stock() + by < good.held()) {
            throw new NotNowException("points.stock.held", good.held());
        }
        mapper.changeStock(good.id(), by, 0);
        mapper.insertStockEntry(new StockEntry(
                good.id(),
                kind,
                by,
                good.stock() + by,
                null,
                move.reason(),
                user.staffId(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        audit.record("move-stock", "unit:" + village, AuditResult.SUCCESS, code + " " + kind + " " + by);
    }

    private CoopGood good(String village, String code, CurrentUser user) {
        return mapper.findGood(places.village(village, user, STOCK).id(), code).orElseThrow(NotFoundException::new);
    }
}
