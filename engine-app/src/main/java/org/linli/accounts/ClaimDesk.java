package org.linli.accounts;

import java.time.Clock;
import org.linli.accounts.HouseholdClaimMapper.Decision;
import org.linli.residents.ArchiveAccess;
import org.linli.residents.ClaimCheck;
import org.linli.residents.ClaimCheck.Match;
import org.linli.residents.DocumentNumber;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.ChangedMeanwhileException;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/**
 * The community's desk for "I live here": it sees how a claim fits the archive, confirms, refuses with a reason, and ends what
 * holds no more.
 *
 * <p>Each action refuses with {@link NotFoundException} what is not in the person's places, and with
 * {@link ChangedMeanwhileException} who is slower.
 */
@UseCaseService
public class ClaimDesk {
    public static final String CONFIRM = "resident-account:confirm";

    private final HouseholdClaimMapper claims;
    private final ResidentAccountMapper accounts;
    private final AccountLinks links;
    private final ResidentAccounts residents;
    private final ClaimCheck check;
    private final ArchiveAccess access;
    private final AuditLog audit;
    private final Clock clock;

    ClaimDesk(
            HouseholdClaimMapper claims,
            ResidentAccountMapper accounts,
            AccountLinks links,
            ResidentAccounts residents,
            ClaimCheck check,
            ArchiveAccess access,
            AuditLog audit,
            Clock clock) {
        this.claims = claims;
        this.accounts = accounts;
        this.links = links;
        this.residents = residents;
        this.check = check;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The longest waiting first; of others the latest. */
    public Page<HouseholdClaim> page(ClaimState state, PageRequest page, CurrentUser user) {
        var query = new HouseholdClaimMapper.Query(state, access.places(user, CONFIRM), page.offset(), page.size());
        return Page.of(claims.list(query), page, claims.count(query));
    }

    /** How many wait for a decision. */
    public long waiting(CurrentUser user) {
        return claims.count(new HouseholdClaimMapper.Query(ClaimState.ASKED, access.places(user, CONFIRM), 0, 1));
    }

    public HouseholdClaim find(String number, CurrentUser user) {
        return claims.find(number, access.places(user, CONFIRM)).orElseThrow(NotFoundException::new);
    }

    /** How what was said fits the archive; null once it is decided, when nothing of it is known any more. */
    public Match match(HouseholdClaim claim, CurrentUser user) {
        return claim.documentNumber() == null
                ? null
                : check.match(
                        claim.name(),
                        new DocumentNumber(claim.documentKind(), claim.documentNumber()),
                        claim.phone(),
                        claim.dwellingId(),
                        user);
    }

    /**
     * Confirms that it is he; from now on the account opens the household and his own data.
     *
     * @param isSeenInPerson whether he showed himself and his document to staff: name and number of a document are known to many,
     *     and so they prove who he is together with the telephone of the archive only
     * @throws InvalidRequestException if he is not in the archive behind this door, is under 14, has another account, or his
     *     telephone is not that of the archive and nobody has seen him
     */
    public HouseholdClaim confirm(String number, boolean isSeenInPerson, int version, CurrentUser user) {
        var claim = waiting(number, version, user);
        var match = match(claim, user);
        if (!match.fits()) {
            throw new InvalidRequestException("claim", refusal(match));
        }
        if (!match.isPhoneEqual() && !isSeenInPerson) {
            throw new InvalidRequestException("isSeenInPerson", "account.claim.unproved");
        }
        if (accounts.findByResident(match.residentNumber()).isPresent()) {
            throw new InvalidRequestException("claim", "account.claim.taken");
        }
        var now = clock.instant();
        decide(
                new Decision(
                        claim.id(),
                        version,
                        ClaimState.CONFIRMED,
                        match.residentNumber(),
                        null,
                        isSeenInPerson,
                        now,
                        user.name()),
                claim);
        accounts.link(claim.accountId(), match.residentNumber(), now, user.name());
        residents.tell(accounts.find(claim.accountId()).orElseThrow(), "claimConfirmed");
        audit.record(
                "confirm-claim",
                "claim:" + number,
                AuditResult.SUCCESS,
                "resident:" + match.residentNumber() + (isSeenInPerson ? ", seen in person" : ", telephone"));
        return find(number, user);
    }

    /** @throws InvalidRequestException if no reason is given */
    public HouseholdClaim refuse(String number, String reason, int version, CurrentUser user) {
        var why = required(reason);
        var claim = waiting(number, version, user);
        decide(
                new Decision(claim.id(), version, ClaimState.REFUSED, null, why, null, clock.instant(), user.name()),
                claim);
        residents.tell(accounts.find(claim.accountId()).orElseThrow(), "claimRefused");
        audit.record("refuse-claim", "claim:" + number, AuditResult.SUCCESS, null);
        return find(number, user);
    }

    /**
     * Ends a link that held, such as of somebody who has moved away; his sessions see the household no more.
     *
     * @throws InvalidRequestException if no reason is given
     */
    public HouseholdClaim end(String number, String reason, int version, CurrentUser user) {
        var why = required(reason);
        var claim = locked(number, user);
        refuseChanged(claim, version);
        if (claim.state() != ClaimState.CONFIRMED) {
            throw new ClaimNotNowException("account.claim.notHeld");
        }
        if (!links.end(claim, ClaimState.ENDED, why, user.name())) {
            throw changed(claim);
        }
        residents.tell(accounts.find(claim.accountId()).orElseThrow(), "claimEnded");
        audit.record("end-claim", "claim:" + number, AuditResult.SUCCESS, null);
        return find(number, user);
    }

    /** As it stands while nobody closes or leaves the account. */
    private HouseholdClaim locked(String number, CurrentUser user) {
        accounts.lock(find(number, user).accountId());
        return find(number, user);
    }

    private HouseholdClaim waiting(String number, int version, CurrentUser user) {
        var claim = locked(number, user);
        if (claim.state() != ClaimState.ASKED) {
            throw new ClaimNotNowException("account.claim.decided");
        }
        refuseChanged(claim, version);
        return claim;
    }

    private void decide(Decision decision, HouseholdClaim claim) {
        if (claims.decide(decision) == 0) {
            throw changed(claim);
        }
    }

    private static void refuseChanged(HouseholdClaim claim, int version) {
        if (claim.version() != version) {
            throw changed(claim);
        }
    }

    private static ChangedMeanwhileException changed(HouseholdClaim claim) {
        return new ChangedMeanwhileException(claim.decidedBy(), claim.decidedAt());
    }

    private static String refusal(Match match) {
        if (match.residentNumber() == null) {
            return "account.claim.unknown";
        }
        if (match.isUnder14()) {
            return "account.claim.under14";
        }
        return match.isNameEqual() ? "account.claim.elsewhere" : "account.claim.name";
    }

    private static String required(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new InvalidRequestException("reason", "account.reason");
        }
        return reason.strip();
    }
}
