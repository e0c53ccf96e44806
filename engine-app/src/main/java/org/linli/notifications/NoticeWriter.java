package org.linli.notifications;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.linli.accounts.ResidentNoticeWanted;
import org.linli.casefile.NoticeWanted;
import org.linli.inbox.WorkChanges;
import org.linli.security.CurrentUser;
import org.linli.security.CurrentUsers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes what people shall be told with the change that is the reason: all of it in one statement before the commit.
 *
 * <p>So a change that is rolled back tells nobody, and one that is committed tells everybody in the end, whatever
 * becomes of this node; what goes out is made of these rows later, see {@link DeliveryPlanner}.
 */
@Component
class NoticeWriter {
    private final NoticeMapper notices;
    private final NoticeTexts texts;
    private final WorkChanges changes;
    private final CurrentUsers users;
    private final Clock clock;

    NoticeWriter(NoticeMapper notices, NoticeTexts texts, WorkChanges changes, CurrentUsers users, Clock clock) {
        this.notices = notices;
        this.texts = texts;
        this.changes = changes;
        this.users = users;
        this.clock = clock;
    }

    @EventListener
    void on(NoticeWanted wanted) {
        var content = texts.content(wanted.values());
        var now = clock.instant();
        var pending = pending();
        for (var staffId : receivers(wanted)) {
            var isNew = pending.add(
                    Notice.toStaff(wanted.template(), staffId, wanted.caseNumber(), content, now), wanted.isInside());
            if (isNew) {
                changes.noticed(wanted.caseNumber(), staffId);
            }
        }
        if (wanted.toReporter()) {
            pending.add(Notice.toReporter(wanted.template(), wanted.caseNumber(), content, now), wanted.isInside());
        }
    }

    @EventListener
    void on(ResidentNoticeWanted wanted) {
        pending()
                .add(
                        new Notice(
                                0,
                                wanted.template(),
                                Audience.RESIDENT,
                                null,
                                null,
                                texts.content(wanted.values()),
                                clock.instant(),
                                null,
                                wanted.phone(),
                                wanted.code()),
                        false);
    }

    private Set<Long> receivers(NoticeWanted wanted) {
        var receivers = new HashSet<>(wanted.staffIds());
        users.find().map(CurrentUser::staffId).ifPresent(receivers::remove);
        return receivers;
    }

    private Pending pending() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .filter(Predicate.not(Pending::isWritten))
                .findFirst()
                .orElseGet(() -> {
                    var added = new Pending(notices);
                    TransactionSynchronizationManager.registerSynchronization(added);
                    return added;
                });
    }

    /** Messages of a running transaction, written before the audit lines, whose chain is locked last. */
    private static final class Pending implements TransactionSynchronization {
        private final List<Notice> waiting = new ArrayList<>();
        private final List<Notice> inside = new ArrayList<>();
        private final NoticeMapper notices;
        private boolean isWritten;

        Pending(NoticeMapper notices) {
            this.notices = notices;
        }

        /** False when the receiver is told the same already. */
        boolean add(Notice notice, boolean isInside) {
            return Stream.concat(waiting.stream(), inside.stream()).noneMatch(other -> isSame(other, notice))
                    && (isInside ? inside : waiting).add(notice);
        }

        private static boolean isSame(Notice one, Notice other) {
            return one.template().equals(other.template())
                    && one.audience() == other.audience()
                    && Objects.equals(one.staffId(), other.staffId())
                    && Objects.equals(one.phone(), other.phone())
                    && Objects.equals(one.caseNumber(), other.caseNumber());
        }

        boolean isWritten() {
            return isWritten;
        }

        @Override
        public int getOrder() {
            return 0;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            isWritten = true;
            if (!waiting.isEmpty()) {
                notices.insert(waiting, false);
            }
            if (!inside.isEmpty()) {
                notices.insert(inside, true);
            }
        }
    }
}
