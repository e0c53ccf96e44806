package org.linli.accounts;

import java.time.Instant;
import org.linli.shared.retention.Expiring;
import org.springframework.stereotype.Component;

/**
 * What requests about one's own data say, long after the answer, with the file that shows that staff entered it for somebody; that
 * it was asked and answered stays.
 */
@Component
class ExpiredRequests implements Expiring {
    private final ExpiredAccountMapper expired;
    private final HelperMarks marks;

    ExpiredRequests(ExpiredAccountMapper expired, HelperMarks marks) {
        this.expired = expired;
        this.marks = marks;
    }

    @Override
    public String rule() {
        return "answered-requests";
    }

    @Override
    public int countBefore(Instant moment) {
        return expired.countRequests(moment);
    }

    @Override
    public int deleteBefore(Instant moment, int most) {
        var ids = expired.listRequests(moment, most);
        if (!ids.isEmpty()) {
            marks.forgetFiles(expired.listMarksOf(ids));
            expired.deleteRequests(ids);
        }
        return ids.size();
    }
}
