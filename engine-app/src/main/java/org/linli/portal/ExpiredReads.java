package org.linli.portal;

import java.time.Instant;
import org.linli.shared.retention.Expiring;
import org.springframework.stereotype.Component;

/** Who opened an announcement, long after it is over. */
@Component
class ExpiredReads implements Expiring {
    private final ExpiredReadMapper expired;

    ExpiredReads(ExpiredReadMapper expired) {
        this.expired = expired;
    }

    @Override
    public String rule() {
        return "announcement-reads";
    }

    @Override
    public int countBefore(Instant moment) {
        return expired.countReads(moment);
    }

    @Override
    public int deleteBefore(Instant moment, int most) {
        var ids = expired.listReads(moment, most);
        if (!ids.isEmpty()) {
            expired.deleteReads(ids);
        }
        return ids.size();
    }
}
