package org.linli.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linli.inbox.WorkChanges;
import org.linli.shared.UseCaseService;

/**
 * Tells people from time to time how much new work waits in their pools, and how much for their decision: one message each, not one
 * an item.
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
        var told = digests.lockTold();
        if (told == null) {
            return;
        }
        var now = clock.instant();
        var found = news(told, now);
        if (found.isEmpty()) {
            return;
        }
        var unread = takeBackUnread(List.copyOf(found.keySet()));
        List<Notice> messages = new ArrayList<>();
        for (var work : found.entrySet()) {
            var staffId = work.getKey();
            var count = work.getValue() + unread.getOrDefault(staffId, 0);
            var content = texts.content(Map.of(COUNT, String.valueOf(count)));
            messages.add(Notice.toStaff(TEMPLATE, staffId, null, content, now));
            changes.noticed(null, staffId);
        }
        notices.insert(messages, false);
    }

    /** How much is new for whom: tasks that he may take, and matters of which he was told and has read nothing yet. */
    private Map<Long, Integer> news(DigestMapper.Told told, Instant now) {
        var settled = now.minus(SETTLED);
        var item = Optional.ofNullable(digests.findNewest(told.item(), settled)).orElse(told.item());
        var notice = Optional.ofNullable(digests.findNewestNotice(told.notice(), settled))
                .orElse(told.notice());
        Map<Long, Integer> found = new TreeMap<>();
        if (item > told.item()) {
            digests.count(told.item(), item, now).forEach(work -> found.put(work.staffId(), work.items()));
        }
        if (notice > told.notice()) {
            digests.countMatters(told.notice(), notice)
                    .forEach(work -> found.merge(work.staffId(), work.items(), Integer::sum));
        }
        digests.saveTold(new DigestMapper.Told(item, notice));
        return found;
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
