package org.linli.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.settings.OfficeSettings;

/**
 * The outbox: who sends what when, and what became of it.
 *
 * <p>An attempt is begun in one transaction and ended in another, so that nothing stays locked while somebody else's
 * server answers. Whoever begins one has the row for the time of a lease; if his node dies, it is begun again after it.
 */
@UseCaseService
public class Deliveries {
    /** A batch of these, each waiting for its time-out, ends before the lease does. */
    private static final int BATCH = 20;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int MOST_DOUBLINGS = 9;
    private static final int LONGEST_FAILURE = 300;

    private final DeliveryMapper deliveries;
    private final Receivers receivers;
    private final DeliveryPlanner planner;
    private final NoticeSettings settings;
    private final OfficeSettings office;
    private final AuditLog audit;
    private final Clock clock;

    Deliveries(
            DeliveryMapper deliveries,
            Receivers receivers,
            DeliveryPlanner planner,
            NoticeSettings settings,
            OfficeSettings office,
            AuditLog audit,
            Clock clock) {
        this.deliveries = deliveries;
        this.receivers = receivers;
        this.planner = planner;
        this.settings = settings;
        this.office = office;
        this.audit = audit;
        this.clock = clock;
    }

    /** An attempt that has begun; {@code to} is null where the receiver is gone. */
    record Attempt(Delivery delivery, Receiver to) {}

    /** Begins an attempt for some of what is due, the longest due first; nobody else has these now. */
    List<Attempt> begin() {
        var now = clock.instant();
        var ids = deliveries.lockDue(now, BATCH);
        if (ids.isEmpty()) {
            return List.of();
        }
        var due = deliveries.listByIds(ids);
        deliveries.begin(ids, now.plus(settings.lease()));
        var found = receivers.ofDeliveries(due);
        return due.stream().map(each -> new Attempt(each, found.of(each))).toList();
    }

    void sent(Delivery delivery) {
        end(delivery, DeliveryStatus.SENT, clock.instant(), null, null);
    }

    /** Tries again later, each time later than the last; after too many times it is dead until somebody revives it. */
    void failed(Delivery delivery, String why) {
        var failure = why.length() > LONGEST_FAILURE ? why.substring(0, LONGEST_FAILURE) : why;
        if (delivery.attempts() + 1 >= office.whole("notice.attempts")) {
            end(delivery, DeliveryStatus.DEAD, null, null, failure);
            return;
        }
        var again = clock.instant().plus(pause(delivery.attempts()));
        var at = delivery.isUrgent() ? again : planner.quietHours().firstLoud(again);
        end(delivery, DeliveryStatus.WAITING, null, at, failure);
    }

    static Duration pause(int failuresBefore) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failuresBefore, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private void end(Delivery delivery, DeliveryStatus status, Instant sentAt, Instant nextAttemptAt, String failure) {
        deliveries.end(new DeliveryMapper.Outcome(
                delivery.id(), delivery.attempts() + 1, status, sentAt, nextAttemptAt, failure));
    }

    /** The newest first; {@code status} null is any. */
    public Page<Delivery> page(DeliveryStatus status, PageRequest request) {
        return Page.of(deliveries.list(status, request.size(), request.offset()), request, deliveries.count(status))
                .map(this::shown);
    }

    /**
     * Sends a dead message again, as if it were new; sending what is not dead changes nothing.
     *
     * @throws NotFoundException if there is no such message
     */
    public Delivery resend(String key) {
        if (deliveries.revive(key, clock.instant()) > 0) {
            audit.record("resend-notice", "notice:" + key, AuditResult.SUCCESS, null);
        }
        return deliveries.find(key).map(this::shown).orElseThrow(NotFoundException::new);
    }

    private Delivery shown(Delivery delivery) {
        return delivery.shown(settings.showsCodes());
    }

    /** Sends all dead messages again; returns how many. */
    public int resendAll() {
        var revived = deliveries.reviveAll(clock.instant());
        if (revived > 0) {
            audit.record("resend-notice", "notice:all", AuditResult.SUCCESS, String.valueOf(revived));
        }
        return revived;
    }
}
