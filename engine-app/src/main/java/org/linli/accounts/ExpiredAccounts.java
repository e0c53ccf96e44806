package org.linli.accounts;

import java.time.Instant;
import org.linli.shared.retention.Expiring;
import org.springframework.stereotype.Component;

/**
 * Accounts long after they were closed, with the consents that were kept as proof; and of those who have none the consents that were
 * entered for them, long after they were taken back.
 */
@Component
class ExpiredAccounts implements Expiring {
    private final ExpiredAccountMapper expired;
    private final HelperMarks marks;

    ExpiredAccounts(ExpiredAccountMapper expired, HelperMarks marks) {
        this.expired = expired;
        this.marks = marks;
    }

    @Override
    public String rule() {
        return "closed-accounts";
    }

    @Override
    public int countBefore(Instant moment) {
        return expired.countAccounts(moment) + expired.countEnteredConsents(moment);
    }

    @Override
    public int deleteBefore(Instant moment, int most) {
        var ids = expired.listAccounts(moment, most);
        if (!ids.isEmpty()) {
            var entered = expired.listMarksOfAccounts(ids);
            expired.deleteConsentsOf(ids);
            marks.delete(entered);
            expired.deleteRequestsOf(ids);
            expired.deleteReportsOf(ids);
            expired.deleteClaimsOf(ids);
            expired.deleteAccounts(ids);
        }
        return ids.size() + (ids.size() < most ? deleteEnteredConsents(moment, most - ids.size()) : 0);
    }

    private int deleteEnteredConsents(Instant moment, int most) {
        var ids = expired.listEnteredConsents(moment, most);
        if (!ids.isEmpty()) {
            var entered = expired.listMarksOfConsents(ids);
            expired.deleteConsents(ids);
            marks.delete(entered);
        }
        return ids.size();
    }
}
