package org.linli.residents;

import java.time.Instant;
import org.linli.shared.retention.Expiring;
import org.springframework.stereotype.Component;

/**
 * Health and telephone in earlier states of the archive, long after they were changed, with the grounds on which that health
 * stood; the states themselves stay.
 */
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
        return expired.countPast(moment) + expired.countGrounds(moment);
    }

    @Override
    public int deleteBefore(Instant moment, int most) {
        var states = expired.listPast(moment, most);
        states.forEach(expired::erasePast);
        return states.size() + (states.size() < most ? deleteGrounds(moment, most - states.size()) : 0);
    }

    private int deleteGrounds(Instant moment, int most) {
        var grounds = expired.listGrounds(moment, most);
        if (!grounds.isEmpty()) {
            expired.deleteGrounds(grounds);
        }
        return grounds.size();
    }
}
