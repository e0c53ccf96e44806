package org.linli.notifications;

import java.time.Clock;
import java.time.Duration;
import org.linli.shared.UseCaseService;
import org.linli.shared.settings.OfficeSettings;

/** Deletes telephones of residents with their codes after a day, and messages, with the record of their deliveries, that are older than the office keeps them. */
@UseCaseService
public class NoticeCleaning {
    private static final int BATCH = 1000;
    private static final Duration RESIDENTS_KNOWN = Duration.ofDays(1);

    private final NoticeMapper notices;
    private final OfficeSettings office;
    private final Clock clock;

    NoticeCleaning(NoticeMapper notices, OfficeSettings office, Clock clock) {
        this.notices = notices;
        this.office = office;
        this.clock = clock;
    }

    /** Deletes some; true when there may be more. */
    public boolean deleteSome() {
        notices.forgetResidents(clock.instant().minus(RESIDENTS_KNOWN));
        var limit = clock.instant().minus(Duration.ofDays(office.whole("notice.keepDays")));
        var old = notices.listCreatedBefore(limit, BATCH);
        if (!old.isEmpty()) {
            notices.deleteDeliveriesOf(old);
            notices.delete(old);
        }
        return old.size() == BATCH;
    }
}
