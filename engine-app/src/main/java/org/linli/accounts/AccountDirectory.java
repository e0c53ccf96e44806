package org.linli.accounts;

import java.time.Instant;
import java.util.Optional;
import org.linli.security.CurrentResident;
import org.linli.security.ResidentDirectory;
import org.springframework.stereotype.Component;

/** Answers for each request of a resident whether his account and his session still stand. */
@Component
class AccountDirectory implements ResidentDirectory {
    private final ResidentAccountMapper accounts;

    AccountDirectory(ResidentAccountMapper accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<CurrentResident> find(long accountId, Instant sessionsSince) {
        return accounts.find(accountId)
                .filter(account -> account.closedAt() == null)
                .filter(account -> account.sessionsSince().toEpochMilli() == sessionsSince.toEpochMilli())
                .map(ResidentAccount::current);
    }
}
