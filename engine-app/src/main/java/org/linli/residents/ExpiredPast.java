package org.linli.residents;

import java.time.Instant;
import org.linli.shared.retention.Expiring;
import org.springframework.stereotype.Component;

/** Health and telephone in earlier states of the archive, long after they were changed; the states themselves stay. */
@Component
class ExpiredPast implements Expiring {
    private final ExpiredArchiveMapper expired;

    ExpiredPast(ExpiredArchiveMapper expired) {
        this.expired = expired;
    }

    @Override
    public String rule() {
        return "past-sensitive";
    }

    @Override
    public int countBefore(Instant moment) {
        return expired.countPast(moment);
    }

    @Override
    public int deleteBefore(Instant moment, int most) {
        var states = expired.listPast(moment, most);
        states.forEach(expired::erasePast);
        return states.size();
    }
}
