package org.linli.accounts;

import java.time.Instant;
import org.linli.shared.retention.Expiring;
import org.springframework.stereotype.Component;

/** Claims of a household that hold no more, long after that. */
@Component
class ExpiredClaims implements Expiring {
    private final ExpiredAccountMapper expired;

    ExpiredClaims(ExpiredAccountMapper expired) {
        this.expired = expired;
    }

    @Override
    public String rule() {
        return "ended-claims";
    }

    @Override
    public int countBefore(Instant moment) {
        return expired.countClaims(moment);
    }

    @Override
    public int deleteBefore(Instant moment, int most) {
        var ids = expired.listClaims(moment, most);
        if (!ids.isEmpty()) {
            expired.deleteClaims(ids);
        }
        return ids.size();
    }
}
