package org.linli.residents;

import java.time.Instant;
import org.linli.shared.retention.Expiring;
import org.springframework.stereotype.Component;

/** Information of departments, long after it holds no more. */
@Component
class ExpiredInfos implements Expiring {
    private final ExpiredArchiveMapper expired;

    ExpiredInfos(ExpiredArchiveMapper expired) {
        this.expired = expired;
    }

    @Override
    public String rule() {
        return "ended-infos";
    }

    @Override
    public int countBefore(Instant moment) {
        return expired.countInfos(moment);
    }

    @Override
    public int deleteBefore(Instant moment, int most) {
        var ids = expired.listInfos(moment, most);
        if (!ids.isEmpty()) {
            expired.deleteInfos(ids);
        }
        return ids.size();
    }
}
