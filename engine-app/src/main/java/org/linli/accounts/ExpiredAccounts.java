package org.linli.accounts;

import java.time.Instant;
import org.linli.shared.retention.Expiring;
import org.springframework.stereotype.Component;

/** Accounts long after they were closed, with the consents that were kept as proof. */
@Component
class ExpiredAccounts implements Expiring {
    private final ExpiredAccountMapper expired;

    ExpiredAccounts(ExpiredAccountMapper expired) {
        this.expired = expired;
    }

    @Override
    public String rule() {
        return "closed-accounts";
    }

    @Override
    public int countBefore(Instant moment) {
        return expired.countAccounts(moment);
    }

    @Override
    public int deleteBefore(Instant moment, int most) {
        var ids = expired.listAccounts(moment, most);
        if (!ids.isEmpty()) {
            expired.deleteConsentsOf(ids);
            expired.deleteRequestsOf(ids);
            expired.deleteReportsOf(ids);
            expired.deleteClaimsOf(ids);
            expired.deleteAccounts(ids);
        }
        return ids.size();
    }
}
