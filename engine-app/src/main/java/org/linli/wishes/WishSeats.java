package org.linli.wishes;

import java.time.Clock;
import java.util.List;
import org.linli.accounts.ResidentAccounts;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseReading;
import org.linli.casefile.NotEntitledException;
import org.linli.residents.OwnArchive;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentResident;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;

/** Who takes part in a wish of many, such as a talk for the elderly: as many as there are seats, entered by phone or at the desk. */
@UseCaseService
public class WishSeats {
    private final Wishes wishes;
    private final WishMapper mapper;
    private final WishSeatMapper seats;
    private final ResidentAccounts accounts;
    private final OwnArchive archive;
    private final CaseReading cases;
    private final CaseFileService caseFiles;
    private final AuditLog audit;
    private final Clock clock;

    WishSeats(
            Wishes wishes,
            WishMapper mapper,
            WishSeatMapper seats,
            ResidentAccounts accounts,
            OwnArchive archive,
            CaseReading cases,
            CaseFileService caseFiles,
            AuditLog audit,
            Clock clock) {
        this.wishes = wishes;
        this.mapper = mapper;
        this.seats = seats;
        this.accounts = accounts;
        this.archive = archive;
        this.cases = cases;
        this.caseFiles = caseFiles;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Signs up; once, however often he asks.
     *
     * @throws NotFoundException if there is no such wish for everybody
     * @throws NotEntitledException if the community has not confirmed who he is
     * @throws NotNowException if no seat is left, or it has begun
     */
    public void signUp(String caseNumber, CurrentResident me) {
        var account = accounts.get(me);
        var name = archive.person(account.isLinked() ? account.residentNumber() : "")
                .map(person -> person.details().name())
                .orElseThrow(() -> new NotEntitledException("wish.own.entitled"));
        var wish = wishes.lock(caseNumber);
        requirePublished(wish);
        var key = "A" + me.code();
        if (seats.findActive(wish.caseFileId(), key).isEmpty()) {
            seat(
                    wish,
                    caseNumber,
                    new WishSeatMapper.NewSeat(wish.caseFileId(), me.code(), name, null, key, clock.instant()));
        }
        audit.record("sign-up-wish", "case:" + caseNumber, AuditResult.SUCCESS, null);
    }

    /** @throws NotFoundException if he has not signed up */
    public void signOff(String caseNumber, CurrentResident me) {
        var wish = wishes.lock(caseNumber);
        var seat = seats.findActive(wish.caseFileId(), "A" + me.code()).orElseThrow(NotFoundException::new);
        end(wish, seat.id());
        audit.record("sign-off-wish", "case:" + caseNumber, AuditResult.SUCCESS, null);
    }

    /** @throws NotFoundException if there is no such wish for everybody */
    public boolean isSignedUp(String caseNumber, CurrentResident me) {
        var wish = wishes.of(caseNumber);
        requirePublished(wish);
        return seats.findActive(wish.caseFileId(), "A" + me.code()).isPresent();
    }

    /** Signs somebody up who told the community (代录). */
    public void enter(String caseNumber, String name, CurrentUser user) {
        cases.find(caseNumber, user);
        var wish = wishes.lock(caseNumber);
        requireNear(wish, user);
        seat(
                wish,
                caseNumber,
                new WishSeatMapper.NewSeat(
                        wish.caseFileId(),
                        null,
                        new PersonalText(name.strip()),
                        user.staffId(),
                        null,
                        clock.instant()));
        audit.record("enter-wish-seat", "case:" + caseNumber, AuditResult.SUCCESS, null);
    }

    /** Takes somebody off the list who told the community. */
    public void remove(String caseNumber, long seatId, CurrentUser user) {
        cases.find(caseNumber, user);
        var wish = wishes.lock(caseNumber);
        requireNear(wish, user);
        end(wish, seatId);
        audit.record("remove-wish-seat", "case:" + caseNumber, AuditResult.SUCCESS, null);
    }

    List<WishSeat> list(Wish wish) {
        return seats.listOpen(wish.caseFileId());
    }

    private void seat(Wish wish, String caseNumber, WishSeatMapper.NewSeat seat) {
        if (wish.seats() == null
                || !wish.isPublished()
                || wish.startedAt() != null
                || caseFiles.find(caseNumber).isClosed()) {
            throw new NotNowException("wish.noSeats");
        }
        if (wish.seated() >= wish.seats()) {
            throw new NotNowException("wish.seatsTaken");
        }
        seats.insert(seat);
        mapper.seat(wish.caseFileId(), 1);
    }

    private void end(Wish wish, long seatId) {
        if (seats.end(wish.caseFileId(), seatId, clock.instant()) == 0) {
            throw new NotFoundException();
        }
        mapper.seat(wish.caseFileId(), -1);
    }

    private static void requirePublished(Wish wish) {
        if (!wish.isPublished()) {
            throw new NotFoundException();
        }
    }

    private static void requireNear(Wish wish, CurrentUser user) {
        if (!WishReading.isNear(wish, user)) {
            throw new NotFoundException();
        }
    }
}
