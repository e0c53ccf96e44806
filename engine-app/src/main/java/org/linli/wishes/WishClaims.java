package org.linli.wishes;

import java.time.Clock;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.Happening;
import org.linli.casefile.NotEntitledException;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;
import org.linli.shared.settings.OfficeSettings;
import org.linli.wishes.WishPlaces.Claimant;
import org.springframework.stereotype.Component;

/**
 * Gives out the places of a wish, never more than there are: everything about one wish waits for its locked row. Who comes while all
 * places are taken waits; of those who wait the first whose people fit moves up.
 */
@Component
class WishClaims {
    private static final String FILL = "fillWish";
    private static final String REOPEN = "reopenWish";

    private final Wishes wishes;
    private final WishMapper mapper;
    private final WishClaimMapper claims;
    private final WishPlaces places;
    private final WishRoads roads;
    private final WishNotices notices;
    private final WishTexts texts;
    private final CaseFileService caseFiles;
    private final OfficeSettings settings;
    private final Clock clock;

    WishClaims(
            Wishes wishes,
            WishMapper mapper,
            WishClaimMapper claims,
            WishPlaces places,
            WishRoads roads,
            WishNotices notices,
            WishTexts texts,
            CaseFileService caseFiles,
            OfficeSettings settings,
            Clock clock) {
        this.wishes = wishes;
        this.mapper = mapper;
        this.claims = claims;
        this.places = places;
        this.roads = roads;
        this.notices = notices;
        this.texts = texts;
        this.caseFiles = caseFiles;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Takes places, or a place in the queue; asked again, it is the same claim.
     *
     * @throws NotFoundException if it is not published
     * @throws NotNowException if the wish is over or begun, he is in it already by another claim, or has as many as one may have
     * @throws InvalidRequestException naming {@code people} if more come than are wanted, or {@code companions} if they are not
     *     named where nobody goes alone
     */
    WishClaim claim(String caseNumber, Claimant claimant, WishComing coming) {
        var people = coming.people();
        lock(claimant); // before the wish, as whoever ends a volunteer does
        var wish = wishes.lock(caseNumber);
        var earlier = places.active(wish, claimant);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        if (!wish.isPublished()) {
            throw new NotFoundException();
        }
        if (!wish.isOpen() && !mayWait(wish, caseNumber)) {
            throw new NotNowException("wish.notOpen");
        }
        if (people < 1 || people > wish.headCount()) {
            throw new InvalidRequestException("people", "wish.people", wish.headCount());
        }
        if (wish.minPeople() > 1 && coming.companions().size() < people - 1) {
            throw new InvalidRequestException("companions", "wish.companions", people - 1);
        }
        if (places.isIn(wish, claimant)) {
            throw new NotNowException("wish.claim.both");
        }
        if (claims.countActive(claimant.key()) >= settings.whole("wish.mostClaims")) {
            throw new NotNowException("wish.mostClaims", settings.whole("wish.mostClaims"));
        }
        var fits = wish.isOpen() && people <= wish.free();
        var claim = places.insert(wish, claimant, coming, fits ? ClaimState.TAKEN : ClaimState.WAITING);
        if (fits) {
            taken(caseNumber, wish, claimant, people);
        }
        return claim;
    }

    /**
     * Gives a claim up until the service begins; whoever waits moves up, and a wish that lacks people is open again.
     *
     * @throws NotNowException if the service has begun
     */
    void giveUp(String caseNumber, long claimId, String reason) {
        end(caseNumber, claimId, ClaimState.GIVEN_UP, reason);
    }

    /**
     * Takes a claim away from somebody who is gone, as if he had given it up, and tells him.
     *
     * @throws NotNowException if the service has begun
     */
    void release(String caseNumber, long claimId, String reason) {
        end(caseNumber, claimId, ClaimState.ENDED, reason);
        notices.released(caseNumber, claims.find(claimId).orElseThrow());
    }

    private void end(String caseNumber, long claimId, ClaimState state, String reason) {
        var wish = wishes.lock(caseNumber);
        var claim = claims.find(claimId).orElseThrow();
        if (claim.state() != ClaimState.WAITING && !claim.state().holdsPlaces()) {
            throw new NotNowException("wish.claim.over");
        }
        if (wish.startedAt() != null) {
            throw new NotNowException("wish.begun");
        }
        claims.end(claimId, state, reason, clock.instant());
        if (claim.state() == ClaimState.WAITING) {
            return;
        }
        mapper.take(wish.caseFileId(), -claim.people());
        caseFiles.change(caseNumber, change -> {
            change.record(
                    Happening.of(null, null, state == ClaimState.ENDED ? "releaseWish" : "giveUpWish", reason, false));
            moveOn(caseNumber, wish);
        });
    }

    /** Whether nobody can be asked any more: where a date stands already, or people lack, it goes back to the board. */
    private void moveOn(String caseNumber, Wish before) {
        if (before.isOpen()) {
            promote(caseNumber);
            return;
        }
        var isAgreed = before.agreedOn() != null || before.redoCount() > 0;
        if (!isAgreed) {
            promote(caseNumber);
        }
        if (roads.isOpen(before.caseFileId(), REOPEN) && wishes.lock(caseNumber).free() > 0) {
            roads.bySystem(before.caseFileId(), REOPEN);
            promote(caseNumber);
        }
    }

    /** Who waits moves up as far as there are places. */
    void promote(String caseNumber) {
        var wish = wishes.lock(caseNumber);
        var free = wish.free();
        for (var waiting : places.ofState(wish.caseFileId(), ClaimState.WAITING)) {
            if (waiting.people() <= free) {
                free -= waiting.people();
                claims.move(waiting.id(), ClaimState.TAKEN, clock.instant());
                mapper.take(wish.caseFileId(), waiting.people());
                notices.taken(caseNumber, waiting);
            }
        }
        if (free == 0 && wish.isOpen() && roads.isOpen(wish.caseFileId(), FILL)) {
            roads.bySystem(wish.caseFileId(), FILL);
        }
    }

    private void lock(Claimant claimant) {
        if (claimant.allianceUnitId() == null) {
            claims.lockVolunteer(claimant.volunteerId())
                    .orElseThrow(() -> new NotEntitledException("wish.volunteer.verified"));
        } else {
            claims.lockUnit(claimant.allianceUnitId());
        }
    }

    /** All places are taken, and nobody has begun: somebody may still give up. */
    private boolean mayWait(Wish wish, String caseNumber) {
        return wish.isPublished()
                && !wish.isOwn()
                && wish.startedAt() == null
                && !caseFiles.find(caseNumber).isClosed();
    }

    private void taken(String caseNumber, Wish wish, Claimant claimant, int people) {
        mapper.take(wish.caseFileId(), people);
        var name = claimant.name() == null ? texts.text("wish.claimant." + claimant.kind()) : claimant.name();
        caseFiles.change(caseNumber, change -> {
            change.record(Happening.of(null, null, "claimWish", texts.text("wish.claimedBy", name, people), false));
            if (people == wish.free()) {
                roads.bySystem(wish.caseFileId(), FILL);
            }
        });
    }
}
