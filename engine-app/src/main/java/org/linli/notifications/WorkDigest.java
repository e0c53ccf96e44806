package org.linli.notifications;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linli.inbox.WorkChanges;
import org.linli.shared.UseCaseService;

/**
 * Tells people from time to time how much new work waits in their pools: one message each, not one an item.
 *
 * <p>It reads the work items, so that new work costs no statement while it is made.
 */
@UseCaseService
public class WorkDigest {
    static final String TEMPLATE = "newWork";

    private static final String COUNT = "count";
    /** Ids are given before the commit; an item this old has no sister with a lower id that is still to appear. */
    private static final Duration SETTLED = Duration.ofMinutes(1);

    private final DigestMapper digests;
    private final NoticeMapper notices;
    private final NoticeTexts texts;
    private final WorkChanges changes;
    private final Clock clock;

    WorkDigest(DigestMapper digests, NoticeMapper notices, NoticeTexts texts, WorkChanges changes, Clock clock) {
        this.digests = digests;
        this.notices = notices;
        this.texts = texts;
        this.changes = changes;
        this.clock = clock;
    }

    /** Tells everybody what is new since the last time; an unread message of before is replaced by one for both. */
    public void tell() {
        var after = digests.lockUpTo();
        if (after == null) {
            return;
        }
        var now = clock.instant();
        var newest = digests.findNewest(after, now.minus(SETTLED));
        if (newest == null) {
            return;
        }
        digests.saveUpTo(newest);
        var found = digests.count(after, newest, now);
        if (found.isEmpty()) {
            return;
        }
        var unread =
                takeBackUnread(found.stream().map(DigestMapper.NewWork::staffId).toList());
        List<Notice> told = new ArrayList<>();
        for (var work : found) {
            var count = work.items() + unread.getOrDefault(work.staffId(), 0);
            var content = texts.content(Map.of(COUNT, String.valueOf(count)));
            told.add(Notice.toStaff(TEMPLATE, work.staffId(), null, content, now));
            changes.noticed(null, work.staffId());
        }
        notices.insert(told, false);
    }

    /** What was counted in messages that nobody has read, by receiver. */
    private Map<Long, Integer> takeBackUnread(List<Long> staffIds) {
        var old = digests.listUnread(TEMPLATE, staffIds);
        Map<Long, Integer> counted = new HashMap<>();
        for (var notice : old) {
            counted.merge(
                    notice.staffId(), Integer.parseInt(texts.values(notice).getOrDefault(COUNT, "0")), Integer::sum);
        }
        if (!old.isEmpty()) {
            var ids = old.stream().map(Notice::id).toList();
            digests.deleteUnsent(ids);
            digests.replace(ids, clock.instant());
        }
        return counted;
    }
}
