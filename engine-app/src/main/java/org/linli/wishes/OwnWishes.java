package org.linli.wishes;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.linli.accounts.ResidentAccounts;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.NotEntitledException;
import org.linli.evidence.EvidenceSelection;
import org.linli.organization.OrganizationService;
import org.linli.residents.OwnArchive;
import org.linli.residents.OwnHousehold;
import org.linli.residents.Resident;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentResident;
import org.linli.security.RateLimit;
import org.linli.security.RateLimiter;
import org.linli.shared.Texts;
import org.linli.shared.UseCaseService;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.idempotency.IdempotentRequests;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;
import org.linli.wishes.WishIntake.Received;
import org.linli.wishes.WishOpening.CameIn;

/** A resident tells his own wish by phone, follows it, takes it back, says that it is fulfilled or not right yet. */
@UseCaseService
public class OwnWishes {
    private static final RateLimit A_DAY = new RateLimit(5, Duration.ofDays(1));
    private static final int MOST = 50;

    private final WishOpening opening;
    private final Wishes wishes;
    private final WishMapper mapper;
    private final WishReadMapper rows;
    private final WishPlaces places;
    private final WishClaimants claimants;
    private final WishRoads roads;
    private final WishReporterActions actions;
    private final ResidentAccounts accounts;
    private final OwnArchive archive;
    private final OrganizationService organization;
    private final CaseFileService caseFiles;
    private final IdempotentRequests requests;
    private final RateLimiter limiter;
    private final AuditLog audit;
    private final Clock clock;

    OwnWishes(
            WishOpening opening,
            Wishes wishes,
            WishMapper mapper,
            WishReadMapper rows,
            WishPlaces places,
            WishClaimants claimants,
            WishRoads roads,
            WishReporterActions actions,
            ResidentAccounts accounts,
            OwnArchive archive,
            OrganizationService organization,
            CaseFileService caseFiles,
            IdempotentRequests requests,
            RateLimiter limiter,
            AuditLog audit,
            Clock clock) {
        this.opening = opening;
        this.wishes = wishes;
        this.mapper = mapper;
        this.rows = rows;
        this.places = places;
        this.claimants = claimants;
        this.roads = roads;
        this.actions = actions;
        this.accounts = accounts;
        this.archive = archive;
        this.organization = organization;
        this.caseFiles = caseFiles;
        this.requests = requests;
        this.limiter = limiter;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * His wish as he sees it.
     *
     * @param coming who comes to him, from when it was agreed until it is over
     * @param mayConfirm whether it waits for his word
     */
    public record OwnSheet(
            CaseFile caseFile, Wish wish, List<Coming> coming, boolean mayWithdraw, boolean mayConfirm) {}

    /**
     * Somebody who comes, so that he knows whom he lets in.
     *
     * @param name the unit's, else the person's; null where the community comes itself
     * @param contact who comes for the unit, or null
     * @param companions by name, or null
     */
    public record Coming(ClaimantKind kind, String name, String contact, PersonalText companions, int people) {}

    /**
     * @throws NotEntitledException if the community has not confirmed him
     * @throws InvalidRequestException naming the field that is wrong
     */
    public Received tell(NewWish wish, CurrentResident me, IdempotentRequest request) {
        return requests.once("own-wish:" + me.code(), request, Received.class, () -> {
            limiter.check("own-wish", me.code(), A_DAY);
            var self = self(me);
            var home = home(self);
            var grid = organization.unit(home.dwelling().gridId());
            var told = wish.by(
                    self.details().name().value(),
                    self.number(),
                    accounts.get(me).phone() == null
                            ? null
                            : accounts.get(me).phone().value(),
                    home.address(),
                    grid.code());
            var opened = opening.open(told, new CameIn(organization.placeOfGrid(grid), null, me.code(), null, null));
            audit.record("tell-wish", "case:" + opened.caseNumber(), AuditResult.SUCCESS, null);
            return new Received(opened.caseNumber(), opened.queryCode());
        });
    }

    /** The latest first. */
    public List<WishRow> list(CurrentResident me) {
        return rows.listOwn(me.code(), MOST);
    }

    /** @throws NotFoundException if he told no such wish */
    public OwnSheet read(String caseNumber, CurrentResident me) {
        var caseFile = own(caseNumber, me);
        var wish = wishes.of(caseFile);
        return new OwnSheet(
                caseFile,
                wish,
                caseFile.isClosed() ? List.of() : coming(wish),
                actions.isWithdrawable(caseFile),
                !caseFile.isClosed() && roads.isOpen(caseFile.id(), "confirmOwn"));
    }

    /** @throws NotNowException if the service has begun */
    public void withdraw(String caseNumber, String reason, CurrentResident me) {
        var caseFile = own(caseNumber, me);
        if (!actions.isWithdrawable(caseFile)) {
            throw new NotNowException("wish.begun");
        }
        actions.withdraw(caseFile, reason);
        audit.record("withdraw-wish", "case:" + caseNumber, AuditResult.SUCCESS, null);
    }

    /** @throws NotNowException if it does not wait for his word */
    public void confirm(String caseNumber, WishGrade grade, String thanks, boolean isThanksAgreed, CurrentResident me) {
        var caseFile = own(caseNumber, me);
        var wish = wishes.lock(caseNumber);
        if (!roads.isOpen(caseFile.id(), "confirmOwn")) {
            throw new NotNowException("wish.step");
        }
        mapper.confirm(
                wish.caseFileId(),
                clock.instant(),
                ConfirmedHow.RESIDENT,
                grade,
                PersonalText.of(thanks).orElse(null),
                isThanksAgreed);
        roads.byPerson(caseFile.id(), "confirmOwn", "", EvidenceSelection.none());
        audit.record("confirm-wish", "case:" + caseNumber, AuditResult.SUCCESS, grade.name());
    }

    /** @throws NotNowException if it does not wait for his word */
    public void askRedo(String caseNumber, String reason, CurrentResident me) {
        var caseFile = own(caseNumber, me);
        if (Texts.isBlank(reason)) {
            throw new InvalidRequestException("reason", "problem.field.missing");
        }
        roads.byPerson(caseFile.id(), "redoOwn", reason.strip(), EvidenceSelection.none());
        audit.record("redo-wish", "case:" + caseNumber, AuditResult.SUCCESS, null);
    }

    private CaseFile own(String caseNumber, CurrentResident me) {
        var caseFile = caseFiles.find(caseNumber);
        if (!me.code().equals(wishes.of(caseFile).accountCode())) {
            throw new NotFoundException();
        }
        return caseFile;
    }

    private List<Coming> coming(Wish wish) {
        var agreed = places.ofState(wish.caseFileId(), ClaimState.AGREED, ClaimState.SERVED);
        return claimants.named(agreed, true).stream()
                .map(one -> new Coming(
                        one.claim().claimantKind(),
                        one.name(),
                        one.contact(),
                        one.claim().companions(),
                        one.claim().people()))
                .toList();
    }

    private Resident self(CurrentResident me) {
        var account = accounts.get(me);
        return archive.person(account.isLinked() ? account.residentNumber() : "")
                .orElseThrow(() -> new NotEntitledException("wish.own.entitled"));
    }

    private OwnHousehold home(Resident self) {
        return archive.households(self.number()).stream()
                .findFirst()
                .orElseThrow(() -> new NotEntitledException("wish.own.entitled"));
    }
}
