package org.linli.portal;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.linli.organization.MatterWaits;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotNowException;
import org.springframework.context.ApplicationEventPublisher;

/** Takes announcements from the desk of who writes to the phones, and away from them. */
@UseCaseService
public class AnnouncementFlow {
    private static final Set<AnnouncementAction> WANT_A_REASON =
            Set.of(AnnouncementAction.RETURNED, AnnouncementAction.WITHDRAWN);

    private final Announcements announcements;
    private final AnnouncementSteps steps;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Clock clock;

    AnnouncementFlow(
            Announcements announcements,
            AnnouncementSteps steps,
            ApplicationEventPublisher events,
            AuditLog audit,
            Clock clock) {
        this.announcements = announcements;
        this.steps = steps;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the person may do with it now. */
    public List<AnnouncementAction> possible(Announcement announcement, CurrentUser user) {
        return steps.possible(announcement, user);
    }

    /**
     * Takes one step.
     *
     * @param note why, for returning and withdrawing
     * @throws org.linli.shared.problem.NotFoundException if it is neither of his units nor below them
     * @throws InvalidRequestException if a reason is missing, or its time would be over before it began
     * @throws NotNowException if the step does not follow, or is not his: four eyes
     * @throws org.linli.shared.problem.ChangedMeanwhileException if somebody was faster
     */
    public Announcement take(AnnouncementAction action, String publicId, String note, int version, CurrentUser user) {
        var before = announcements.find(publicId, user);
        steps.check(before, action, version, user);
        if (WANT_A_REASON.contains(action) && note == null) {
            throw new InvalidRequestException("note", "portal.reason");
        }
        var now = clock.instant();
        var isPublishing = action == AnnouncementAction.PUBLISHED;
        if (isPublishing && before.shownUntil() != null && !before.shownUntil().isAfter(now)) {
            throw new InvalidRequestException("shownUntil", "portal.announcement.over");
        }
        steps.save(
                new Announcement(
                        before.id(),
                        publicId,
                        before.unitId(),
                        before.title(),
                        before.body(),
                        action.state(),
                        before.isPinned(),
                        before.isRolling(),
                        before.isToConfirm(),
                        before.shownFrom(),
                        before.shownUntil(),
                        isPublishing ? now : before.publishedAt(),
                        now,
                        user.name(),
                        version),
                before);
        steps.note(before.id(), action, note, user);
        if (isPublishing || action == AnnouncementAction.WITHDRAWN) {
            audit.record(
                    isPublishing ? "publish-announcement" : "withdraw-announcement",
                    "announcement:" + publicId,
                    AuditResult.SUCCESS,
                    note);
        }
        if (action == AnnouncementAction.SUBMITTED) {
            events.publishEvent(new MatterWaits(
                    "announcementWaiting", PortalRights.REVIEW, before.unitId(), steps.writers(before), 1));
        }
        return announcements.find(publicId, user);
    }
}
