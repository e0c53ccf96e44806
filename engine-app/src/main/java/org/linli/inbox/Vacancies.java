package org.linli.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Finds open tasks whose pool has nobody left who may do them, and lets them rise.
 *
 * <p>A pool empties when a post ends or a person is shut out, and also by the clock, when a post lapses: the first is seen
 * at once, the second by housekeeping.
 */
@Component
class Vacancies {
    private static final Logger LOG = LoggerFactory.getLogger(Vacancies.class);

    /** So many rise with the change that leaves them alone; the rest follow a few minutes later. */
    private static final int AT_ONCE = 100;

    private static final int BATCH = 200;

    private final Rising rising;

    Vacancies(Rising rising) {
        this.rising = rising;
    }

    /** Lets the first of what the person has left alone rise, within the caller's transaction. */
    void fillAfter(long staffId) {
        Map<PoolKey, Integer> risen = new HashMap<>();
        rising.stranded(rising.leftBy(staffId), 0, AT_ONCE)
                .forEach(id -> rising.rise(id).ifPresent(pool -> risen.merge(pool, 1, Integer::sum)));
        risen.forEach(rising::tell);
    }

    /** Lets all rise, each in a transaction of its own; returns how many did. */
    int fill() {
        Map<PoolKey, Integer> risen = new HashMap<>();
        var pools = rising.suspicious();
        long after = 0;
        List<Long> batch;
        do {
            batch = rising.stranded(pools, after, BATCH);
            for (long id : batch) {
                after = id;
                rise(id, risen);
            }
        } while (batch.size() == BATCH);
        risen.forEach(rising::tell);
        return risen.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** One that loses a race waits for the next time. */
    private void rise(long id, Map<PoolKey, Integer> risen) {
        try {
            rising.rise(id).ifPresent(pool -> risen.merge(pool, 1, Integer::sum));
        } catch (ConcurrencyFailureException race) {
            LOG.debug("Work item {} is being moved by somebody else", id);
        }
    }
}
