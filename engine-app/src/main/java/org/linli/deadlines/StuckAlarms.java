package org.linli.deadlines;

import java.time.Clock;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.NotFoundException;

/** What could not be told however often it was tried, for an administrator to look at and to try again. */
@UseCaseService
public class StuckAlarms {
    private final AlarmMapper alarms;
    private final Clock clock;

    StuckAlarms(AlarmMapper alarms, Clock clock) {
        this.alarms = alarms;
        this.clock = clock;
    }

    public Page<DeadlineAlarm> list(PageRequest page) {
        return Page.of(alarms.listStuck(page.size(), page.offset()), page, alarms.countStuck());
    }

    /** @throws NotFoundException if it is not stuck, or not any more */
    public void retry(long id) {
        if (alarms.retry(id, clock.instant()) == 0) {
            throw new NotFoundException();
        }
    }

    /** How many are tried again. */
    public int retryAll() {
        return alarms.retryAll(clock.instant());
    }
}
