package org.linli.accounts;

import java.time.Clock;
import org.linli.accounts.ConsentMapper.Withdrawal;
import org.linli.accounts.HouseholdClaimMapper.Ending;
import org.linli.security.NotLoggedInException;
import org.linli.shared.persistence.PersonalText;
import org.springframework.stereotype.Component;

/** The link of an account to a record of the archive: what ends with it, and the lock under which it changes. */
@Component
class AccountLinks {
    private final ResidentAccountMapper accounts;
    private final HouseholdClaimMapper claims;
    private final ConsentMapper consents;
    private final DataRequestMapper requests;
    private final Clock clock;

    AccountLinks(
            ResidentAccountMapper accounts,
            HouseholdClaimMapper claims,
            ConsentMapper consents,
            DataRequestMapper requests,
            Clock clock) {
        this.accounts = accounts;
        this.claims = claims;
        this.consents = consents;
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * The account, which nobody else closes, links or unlinks until the transaction is over.
     *
     * @throws NotLoggedInException if it was closed meanwhile
     */
    ResidentAccount lock(long accountId) {
        return accounts.lock(accountId)
                .filter(account -> account.closedAt() == null)
                .orElseThrow(NotLoggedInException::new);
    }

    /**
     * Ends a claim that waits or holds, and with it what it opened: the record, the household's consents, requests that wait.
     *
     * @param reason that he reads, or null where he ended it himself
     * @param by null: by himself
     * @return whether it was still to be ended
     */
    boolean end(HouseholdClaim claim, ClaimState state, String reason, String by) {
        var now = clock.instant();
        if (claims.end(new Ending(claim.id(), claim.version(), state, reason, now, by)) == 0) {
            return false;
        }
        accounts.link(claim.accountId(), null, null, null);
        consents.withdraw(Withdrawal.ofAccount(claim.accountId(), Consents.HOUSEHOLD_WORDS, Consent.Hand.END, now));
        requests.endAll(claim.accountId(), PersonalText.of(reason).orElse(null), now);
        return true;
    }
}
