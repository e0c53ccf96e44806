package org.linli.wishes;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.Happening;
import org.linli.casefile.NotEntitledException;
import org.linli.evidence.EvidenceService;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentResident;
import org.linli.shared.Texts;
import org.linli.shared.UseCaseService;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.idempotency.IdempotentRequests;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;
import org.linli.wishes.WishPlaces.Claimant;

/** Who takes up wishes by phone, for himself or for the unit whose contact he is: claims, gives up, checks in, says what was done. */
@UseCaseService
public class OwnClaims {
    private static final int MOST = 50;

    private final Volunteers volunteers;
    private final WishHomes homes;
    private final Alliances alliances;
    private final WishClaims claims;
    private final WishPlaces places;
    private final WishPresence presence;
    private final WishClaimMapper rows;
    private final WishReadMapper reading;
    private final WishMapper mapper;
    private final Wishes wishes;
    private final WishSteps steps;
    private final WishRoads roads;
    private final CaseFileService caseFiles;
    private final EvidenceService evidence;
    private final IdempotentRequests requests;
    private final AuditLog audit;
    private final Clock clock;

    OwnClaims(
            Volunteers volunteers,
            WishHomes homes,
            Alliances alliances,
            WishClaims claims,
            WishPlaces places,
            WishPresence presence,
            WishClaimMapper rows,
            WishReadMapper reading,
            WishMapper mapper,
            Wishes wishes,
            WishSteps steps,
            WishRoads roads,
            CaseFileService caseFiles,
            EvidenceService evidence,
            IdempotentRequests requests,
            AuditLog audit,
            Clock clock) {
        this.volunteers = volunteers;
        this.homes = homes;
        this.alliances = alliances;
        this.claims = claims;
        this.places = places;
        this.presence = presence;
        this.rows = rows;
        this.reading = reading;
        this.mapper = mapper;
        this.wishes = wishes;
        this.steps = steps;
        this.roads = roads;
        this.caseFiles = caseFiles;
        this.evidence = evidence;
        this.requests = requests;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of it: {@code state} tells whether he has places or waits, {@code ahead} how many wait before him. */
    public record Claimed(String caseNumber, ClaimState state, int people, int ahead) {}

    /**
     * A claim of his, with what a claimant may know; address and telephone only once he was agreed on.
     *
     * @param passed minutes since the service began, as many as may be said; 0 while it has not
     */
    public record OwnClaim(
            CaseFile caseFile,
            Wish wish,
            WishClaim claim,
            boolean isForUnit,
            String unitName,
            int ahead,
            boolean knowsAddress,
            boolean mayGiveUp,
            boolean mayCheckIn,
            boolean mayFinish,
            int passed) {}

    /**
     * Claims it once, however often he asks.
     *
     * @throws NotEntitledException if he is not verified, or not the contact of a unit
     * @throws NotNowException if it is not open, of his own household, or he has as many as one may have
     * @throws InvalidRequestException naming {@code people} or {@code companions}
     */
    public Claimed claim(
            String caseNumber, boolean isForUnit, WishComing coming, CurrentResident me, IdempotentRequest request) {
        return requests.once("wish-claim:" + me.code(), request, Claimed.class, () -> {
            var claimant = claimant(me, isForUnit);
            if (homes.isOfHisHome(wishes.of(caseNumber), me)) {
                throw new NotNowException("wish.claim.ownHome");
            }
            var claim = claims.claim(caseNumber, claimant, coming);
            audit.record(
                    "claim-wish",
                    "case:" + caseNumber,
                    AuditResult.SUCCESS,
                    claim.state().name());
            return new Claimed(caseNumber, claim.state(), claim.people(), ahead(claim));
        });
    }

    /** The latest first. */
    public List<OwnClaimRow> list(CurrentResident me) {
        var volunteer = volunteers.require(me);
        return reading.listClaims(volunteer.id(), unitId(volunteer), MOST);
    }

    /** @throws NotFoundException if he has no claim to it */
    public OwnClaim read(String caseNumber, CurrentResident me) {
        var caseFile = caseFiles.find(caseNumber);
        var wish = wishes.of(caseFile);
        var claim = own(wish, me);
        var state = claim.state();
        var knows = (state == ClaimState.AGREED || state == ClaimState.SERVED) && !caseFile.isClosed();
        if (knows) {
            audit.record("read-wish-address", "case:" + caseNumber, AuditResult.SUCCESS, null);
        }
        var unit = claim.allianceUnitId() == null
                ? null
                : alliances.byId(List.of(claim.allianceUnitId())).get(claim.allianceUnitId());
        var isOpen = !caseFile.isClosed();
        return new OwnClaim(
                caseFile,
                wish,
                claim,
                unit != null,
                unit == null ? null : unit.name(),
                ahead(claim),
                knows,
                isOpen && wish.startedAt() == null && (state == ClaimState.WAITING || state.holdsPlaces()),
                isOpen && state == ClaimState.AGREED && claim.present() == null && presence.isTime(wish),
                isOpen
                        && state == ClaimState.AGREED
                        && claim.present() != null
                        && roads.isOpen(caseFile.id(), "finishOwn"),
                isOpen && wish.startedAt() != null ? presence.passed(wish) : 0);
    }

    /** @throws NotNowException if the service has begun */
    public void giveUp(String caseNumber, String reason, CurrentResident me) {
        if (Texts.isBlank(reason)) {
            throw new InvalidRequestException("reason", "problem.field.missing");
        }
        var claim = own(wishes.of(caseNumber), me);
        claims.giveUp(caseNumber, claim.id(), reason.strip());
        audit.record("give-up-wish", "case:" + caseNumber, AuditResult.SUCCESS, null);
    }

    /**
     * Says that he is there, with a photo; the service begins once as many are there as have to be.
     *
     * @throws NotNowException if it is not the day, or he was not agreed on
     * @throws InvalidRequestException naming {@code present} or {@code photos}
     */
    public void checkIn(String caseNumber, int present, List<String> photos, CurrentResident me) {
        requirePhotos(photos);
        var files = evidence.select(Map.of("photos", photos), null);
        var wish = wishes.lock(caseNumber);
        var claim = own(wish, me);
        if (claim.state() != ClaimState.AGREED || claim.present() != null) {
            throw new NotNowException("wish.claim.notAgreed");
        }
        presence.requireTime(wish);
        if (present < 1 || present > claim.people()) {
            throw new InvalidRequestException("present", "wish.people", claim.people());
        }
        rows.checkIn(claim.id(), present, clock.instant());
        var there = places.ofState(wish.caseFileId(), ClaimState.AGREED).stream()
                .mapToInt(one -> one.present() == null ? 0 : one.present())
                .sum();
        if (wish.startedAt() == null && there >= wish.minPeople()) {
            roads.byPerson(wish.caseFileId(), "startOwn", "", files);
        } else {
            caseFiles.change(
                    caseNumber,
                    change -> change.record(
                            new Happening(null, null, "checkInWish", null, null, null, files, false, false)));
        }
        audit.record("check-in-wish", "case:" + caseNumber, AuditResult.SUCCESS, null);
    }

    /**
     * Says what was done, with photos; then the resident is asked.
     *
     * @throws NotNowException if it has not begun, or he was not there
     * @throws InvalidRequestException naming what is missing
     */
    public void finish(String caseNumber, String result, int minutes, List<String> photos, CurrentResident me) {
        if (Texts.isBlank(result)) {
            throw new InvalidRequestException("result", "problem.field.missing");
        }
        requirePhotos(photos);
        var files = evidence.select(Map.of("photos", photos), null);
        var wish = wishes.lock(caseNumber);
        var claim = own(wish, me);
        if (claim.state() != ClaimState.AGREED
                || claim.present() == null
                || !roads.isOpen(wish.caseFileId(), "finishOwn")) {
            throw new NotNowException("wish.claim.notBegun");
        }
        presence.requireMinutes(wish, minutes, "minutes");
        steps.finish(wish, result.strip(), minutes, caseNumber);
        roads.byPerson(wish.caseFileId(), "finishOwn", result.strip(), files);
        audit.record("finish-wish", "case:" + caseNumber, AuditResult.SUCCESS, null);
    }

    private static void requirePhotos(List<String> photos) {
        if (photos.isEmpty()) {
            throw new InvalidRequestException("photos", "wish.photos");
        }
    }

    private Claimant claimant(CurrentResident me, boolean isForUnit) {
        var volunteer = volunteers.require(me);
        if (!isForUnit) {
            var kind = volunteer.kind() == VolunteerKind.MEMBER ? ClaimantKind.MEMBER : ClaimantKind.VOLUNTEER;
            return new Claimant(kind, null, volunteer.id(), null);
        }
        var unitId = unitId(volunteer);
        if (unitId == null) {
            throw new NotEntitledException("wish.volunteer.contact");
        }
        var unit = alliances.byId(List.of(unitId)).get(unitId);
        if (!unit.isActive()) {
            throw new NotEntitledException("wish.volunteer.contact");
        }
        return new Claimant(ClaimantKind.UNIT, unitId, volunteer.id(), unit.name());
    }

    /** The unit for which he acts, or null. */
    private static Long unitId(Volunteer volunteer) {
        return volunteer.isContact() ? volunteer.allianceUnitId() : null;
    }

    /** His own claim, or that of the unit whose contact he is; an open one before those that are over. */
    private WishClaim own(Wish wish, CurrentResident me) {
        var volunteer = volunteers.require(me);
        var unitId = unitId(volunteer);
        return rows.listOf(wish.caseFileId()).stream()
                .filter(claim -> claim.allianceUnitId() == null
                        ? Long.valueOf(volunteer.id()).equals(claim.volunteerId())
                        : claim.allianceUnitId().equals(unitId))
                .reduce((earlier, later) -> later.endedAt() == null || earlier.endedAt() != null ? later : earlier)
                .orElseThrow(NotFoundException::new);
    }

    private int ahead(WishClaim claim) {
        return claim.state() != ClaimState.WAITING
                ? 0
                : (int) places.ofState(claim.caseFileId(), ClaimState.WAITING).stream()
                        .filter(one -> one.id() < claim.id())
                        .count();
    }
}
