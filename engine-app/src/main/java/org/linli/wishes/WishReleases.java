package org.linli.wishes;

import org.linli.casefile.CaseReading;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;

/** Gives back places of somebody who will not come and does not say so: at the desk, or because he takes up no wishes any more. */
@UseCaseService
public class WishReleases {
    private final Wishes wishes;
    private final WishClaims claims;
    private final WishClaimMapper rows;
    private final WishTexts texts;
    private final CaseReading cases;
    private final AuditLog audit;

    WishReleases(
            Wishes wishes,
            WishClaims claims,
            WishClaimMapper rows,
            WishTexts texts,
            CaseReading cases,
            AuditLog audit) {
        this.wishes = wishes;
        this.claims = claims;
        this.rows = rows;
        this.texts = texts;
        this.cases = cases;
        this.audit = audit;
    }

    /**
     * @throws NotFoundException if there is no such claim, or he does not work where the wish is
     * @throws NotNowException if it is over, the service has begun, or the community does it itself
     */
    public void release(String caseNumber, long claimId, String reason, CurrentUser user) {
        cases.find(caseNumber, user);
        var wish = wishes.lock(caseNumber);
        var claim = rows.find(claimId)
                .filter(one -> one.caseFileId() == wish.caseFileId() && WishReading.isNear(wish, user))
                .orElseThrow(NotFoundException::new);
        if (claim.claimantKind() == ClaimantKind.COMMUNITY) {
            throw new NotNowException("wish.claim.community");
        }
        claims.release(caseNumber, claimId, reason.strip());
        audit.record("release-wish-claim", "case:" + caseNumber, AuditResult.SUCCESS, null);
    }

    /** All that he has claimed and not begun; {@code isContact}: what he claimed for his unit stays. */
    void releaseAll(long volunteerId, boolean isVerified, boolean isContact) {
        rows.lockVolunteer(volunteerId); // before the wishes, as whoever claims does
        rows.listReleasable(volunteerId).stream()
                .filter(one -> !isVerified || one.allianceUnitId() != null && !isContact)
                .forEach(one -> claims.release(one.caseNumber(), one.id(), texts.text("wish.claim.gone")));
    }
}
