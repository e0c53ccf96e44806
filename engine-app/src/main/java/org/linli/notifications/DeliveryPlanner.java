package org.linli.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.linli.inbox.WorkChanges;
import org.linli.shared.UseCaseService;
import org.linli.shared.settings.OfficeSettings;

/**
 * Makes outward messages of what people shall be told: words and channels are chosen here, once.
 *
 * <p>Several nodes share the work: each locks other rows, and a row is planned in the transaction that unmarks it.
 */
@UseCaseService
public class DeliveryPlanner {
    private static final int BATCH = 200;

    private final NoticeMapper notices;
    private final DeliveryMapper deliveries;
    private final Receivers receivers;
    private final NoticeTemplates templates;
    private final NoticeTexts texts;
    private final OutwardSubjects subjects;
    private final List<NoticeChannel> channels;
    private final NoticeSettings settings;
    private final OfficeSettings office;
    private final WorkChanges changes;
    private final Clock clock;

    DeliveryPlanner(
            NoticeMapper notices,
            DeliveryMapper deliveries,
            Receivers receivers,
            NoticeTemplates templates,
            NoticeTexts texts,
            OutwardSubjects subjects,
            List<NoticeChannel> channels,
            NoticeSettings settings,
            OfficeSettings office,
            WorkChanges changes,
            Clock clock) {
        this.notices = notices;
        this.deliveries = deliveries;
        this.receivers = receivers;
        this.templates = templates;
        this.texts = texts;
        this.subjects = subjects;
        this.channels = channels;
        this.settings = settings;
        this.office = office;
        this.changes = changes;
        this.clock = clock;
    }

    QuietHours quietHours() {
        return new QuietHours(office.whole("notice.quietFrom"), office.whole("notice.quietUntil"));
    }

    /** Plans some of what waits; true when there may be more. */
    public boolean planSome() {
        var now = clock.instant();
        var waiting = notices.lockUnplanned(now, BATCH);
        if (waiting.isEmpty()) {
            return false;
        }
        var found = receivers.of(waiting);
        var about = subjects.of(waiting);
        var quiet = quietHours();
        List<DeliveryMapper.Draft> drafts = new ArrayList<>();
        for (var notice : waiting) {
            var receiver = found.of(notice);
            if (receiver != null && receiver.reporterStaffId() != null) {
                notices.giveToStaff(notice.id(), receiver.reporterStaffId());
                changes.noticed(notice.caseNumber(), receiver.reporterStaffId());
            } else if (receiver != null) {
                drafts.addAll(drafts(notice, about.get(notice.caseNumber()), receiver, quiet, now));
            }
        }
        if (!drafts.isEmpty()) {
            deliveries.insert(drafts);
        }
        notices.markPlanned(waiting.stream().map(Notice::id).toList());
        return waiting.size() == BATCH;
    }

    private List<DeliveryMapper.Draft> drafts(
            Notice notice, CaseSubject about, Receiver receiver, QuietHours quiet, Instant now) {
        var template = templates.of(notice);
        if (!template.isOutward() || !receiver.isOutward()) {
            return List.of();
        }
        var words = texts.outward(notice, template, subjects.name(about, receiver.isEnglish()), receiver.isEnglish());
        return channels.stream()
                .filter(channel -> settings.channels(notice.audience()).contains(channel.name()))
                .filter(channel -> channel.reaches(receiver))
                .map(channel -> new DeliveryMapper.Draft(
                        UUID.randomUUID().toString(),
                        notice.id(),
                        channel.name(),
                        words.subject(),
                        words.body(),
                        template.isUrgent(),
                        now,
                        template.isUrgent() ? now : quiet.firstLoud(now)))
                .toList();
    }
}
