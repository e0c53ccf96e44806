package org.linli.villagelife;

import java.util.List;
import org.linli.casefile.NotEntitledException;
import org.linli.residents.OwnArchive;
import org.linli.residents.OwnHousehold;
import org.linli.residents.OwnMember;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentResident;
import org.linli.shared.UseCaseService;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.idempotency.IdempotentRequests;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;

/** What a household redeems from its phone: it has goods put aside, and fetches them at the co-op. */
@UseCaseService
public class OwnRedemptions {
    private static final int MOST = 50;

    private final OwnPoints points;
    private final OwnArchive archive;
    private final CoopMapper mapper;
    private final BookMapper book;
    private final Redemptions redemptions;
    private final IdempotentRequests requests;
    private final AuditLog audit;

    OwnRedemptions(
            OwnPoints points,
            OwnArchive archive,
            CoopMapper mapper,
            BookMapper book,
            Redemptions redemptions,
            IdempotentRequests requests,
            AuditLog audit) {
        this.points = points;
        this.archive = archive;
        this.mapper = mapper;
        this.book = book;
        this.redemptions = redemptions;
        this.requests = requests;
        this.audit = audit;
    }

    /** What can be had now, and what the household has put aside or fetched. */
    public record Counter(int available, List<Offer> goods, List<Redemption> redemptions) {}

    /** A good and what one piece costs in points. */
    public record Offer(CoopGood good, int points) {}

    public Counter counter(CurrentResident me) {
        var home = points.home(points.self(me));
        var goods = mapper.listGoods(home.household().communityId()).stream()
                .filter(CoopGood::isOnSale)
                .map(redemptions::offer)
                .toList();
        var available = book.account(home.household().number())
                .map(PointAccount::available)
                .orElse(0);
        return new Counter(
                available, goods, mapper.listOfHousehold(home.household().number(), MOST));
    }

    /**
     * Puts goods aside; only a grown-up of the household spends its points.
     *
     * @throws NotEnoughPointsException if there are not so many points
     * @throws NotNowException if there are not so many pieces
     */
    public String hold(Wanted wanted, CurrentResident me, IdempotentRequest request) {
        var self = points.self(me);
        var home = points.home(self);
        requireAdult(home);
        return requests.once("own-redemption:" + me.code(), request, String.class, () -> {
            var held = redemptions.hold(
                    home.household().communityId(), home.household().number(), wanted, me.code());
            audit.record("hold-goods", "household:" + home.household().number(), AuditResult.SUCCESS, held.number());
            return held.number();
        });
    }

    /**
     * Gives up what was put aside.
     *
     * @throws NotFoundException if it is not his household's
     * @throws NotNowException if it was fetched or given up
     */
    public void release(String number, CurrentResident me) {
        var home = points.home(points.self(me));
        mapper.find(number)
                .filter(one -> one.householdNumber().equals(home.household().number()))
                .orElseThrow(NotFoundException::new);
        if (!redemptions.release(number)) {
            throw new NotNowException("points.redeem.over");
        }
        audit.record("release-goods", "redemption:" + number, AuditResult.SUCCESS, null);
    }

    private void requireAdult(OwnHousehold home) {
        var isAdult =
                home.members().stream().filter(OwnMember::isSelf).allMatch(self -> archive.isAdult(self.birthDate()));
        if (!isAdult) {
            throw new NotEntitledException("points.redeem.adult");
        }
    }
}
