package org.linli.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.linli.accounts.HouseholdClaimMapper.NewClaim;
import org.linli.organization.MatterWaits;
import org.linli.plates.ScannedPlate;
import org.linli.residents.DocumentKind;
import org.linli.residents.DocumentNumbers;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentResident;
import org.linli.security.RateLimit;
import org.linli.security.RateLimiter;
import org.linli.security.TooManyRequestsException;
import org.linli.shared.UseCaseService;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;

/** A resident says which household is his, and takes that back; the community decides at its desk. */
@UseCaseService
public class HouseholdClaims {
    private static final RateLimit A_DAY = new RateLimit(5, Duration.ofDays(1));

    private final HouseholdClaimMapper claims;
    private final AccountLinks links;
    private final DocumentNumbers documents;
    private final RandomNumbers numbers;
    private final RateLimiter limiter;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Clock clock;

    HouseholdClaims(
            HouseholdClaimMapper claims,
            AccountLinks links,
            DocumentNumbers documents,
            RandomNumbers numbers,
            RateLimiter limiter,
            ApplicationEventPublisher events,
            AuditLog audit,
            Clock clock) {
        this.claims = claims;
        this.links = links;
        this.documents = documents;
        this.numbers = numbers;
        this.limiter = limiter;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who somebody says that he is. */
    public record Identity(String name, DocumentKind documentKind, String documentNumber) {
        @Override
        public String toString() {
            return "Identity";
        }
    }

    /** The latest one, whatever became of it. */
    public Optional<HouseholdClaim> latest(CurrentResident resident) {
        return claims.findLatest(resident.accountId());
    }

    /**
     * Asks to be confirmed as somebody who lives behind the door; the answer tells nothing of who does, nor of what fits.
     *
     * @throws InvalidRequestException if the number is none of that kind of document
     * @throws ClaimNotNowException if one waits or holds already
     * @throws TooManyRequestsException if he has asked too often today
     */
    public HouseholdClaim ask(ScannedPlate plate, Identity identity, CurrentResident resident) {
        var document = documents.require(identity.documentKind(), identity.documentNumber(), "documentNumber");
        links.lock(resident.accountId());
        if (claims.findOpen(resident.accountId()).isPresent()) {
            throw new ClaimNotNowException("account.claim.open");
        }
        limiter.check("household-claim", resident.code(), A_DAY);
        var place = plate.place();
        claims.insert(new NewClaim(
                numbers.next(),
                resident.accountId(),
                plate.dwellingId(),
                place.grid().id(),
                place.community().id(),
                place.street().id(),
                new PersonalText(identity.name().strip()),
                identity.documentKind(),
                document.number(),
                clock.instant()));
        var claim = claims.findOpen(resident.accountId()).orElseThrow();
        events.publishEvent(MatterWaits.one(
                "claimWaiting", ClaimDesk.CONFIRM, place.community().id()));
        audit.record("ask-claim", "claim:" + claim.number(), AuditResult.SUCCESS, null);
        return claim;
    }

    /**
     * Takes a claim back, or ends the link to the household if it held; his consents for it end with it.
     *
     * @throws NotFoundException if he has none that waits or holds
     */
    public void leave(CurrentResident resident) {
        links.lock(resident.accountId());
        var claim = claims.findOpen(resident.accountId()).orElseThrow(NotFoundException::new);
        var state = claim.state() == ClaimState.ASKED ? ClaimState.WITHDRAWN : ClaimState.ENDED;
        if (!links.end(claim, state, null, null)) {
            throw new ClaimNotNowException("account.claim.decided");
        }
        audit.record("leave-household", "claim:" + claim.number(), AuditResult.SUCCESS, null);
    }
}
