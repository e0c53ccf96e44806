package org.linli.portal;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.security.CurrentUser;
import org.linli.shared.problem.ChangedMeanwhileException;
import org.linli.shared.problem.NotNowException;
import org.springframework.stereotype.Component;

/** Which step follows on which state and by whom: what somebody wrote, somebody else publishes (four eyes). */
@Component
class AnnouncementSteps {
    private static final Set<AnnouncementAction> HAND_OF_WRITER =
            Set.of(AnnouncementAction.WRITTEN, AnnouncementAction.CHANGED, AnnouncementAction.SUBMITTED);

    private final AnnouncementMapper announcements;
    private final PortalRights rights;
    private final Clock clock;

    AnnouncementSteps(AnnouncementMapper announcements, PortalRights rights, Clock clock) {
        this.announcements = announcements;
        this.rights = rights;
        this.clock = clock;
    }

    /** What the person may do with it now. */
    List<AnnouncementAction> possible(Announcement of, CurrentUser user) {
        return Stream.of(AnnouncementAction.values())
                .filter(action -> follows(of, action) && mayDo(of, action, user))
                .filter(action -> action != AnnouncementAction.PUBLISHED || !hasWritten(of, user))
                .toList();
    }

    /**
     * @throws NotNowException if the step does not follow on where it is, or he may not take it
     * @throws ChangedMeanwhileException if it is not as it was shown to him
     */
    void check(Announcement announcement, AnnouncementAction action, int version, CurrentUser user) {
        if (announcement.version() != version) {
            throw new ChangedMeanwhileException(announcement.changedBy(), announcement.changedAt());
        }
        var state = announcement.stateAt(clock.instant());
        if (!follows(announcement, action)) {
            throw new NotNowException("portal.announcement.notNow." + state);
        }
        if (!mayDo(announcement, action, user)) {
            throw new NotNowException("portal.announcement.notYou");
        }
        if (action == AnnouncementAction.PUBLISHED && hasWritten(announcement, user)) {
            throw new NotNowException("portal.announcement.fourEyes");
        }
    }

    void save(Announcement after, Announcement before) {
        if (announcements.update(after) == 0) {
            throw new ChangedMeanwhileException(before.changedBy(), before.changedAt());
        }
    }

    void note(long id, AnnouncementAction action, String note, CurrentUser user) {
        announcements.insertStep(id, new AnnouncementStep(action, note, clock.instant(), user.staffId(), user.name()));
    }

    private boolean follows(Announcement of, AnnouncementAction action) {
        return switch (of.stateAt(clock.instant())) {
            case DRAFT ->
                action == AnnouncementAction.CHANGED
                        || action == AnnouncementAction.SUBMITTED
                        || action == AnnouncementAction.WITHDRAWN;
            case REVIEW ->
                action == AnnouncementAction.TAKEN_BACK
                        || action == AnnouncementAction.RETURNED
                        || action == AnnouncementAction.PUBLISHED;
            case PUBLISHED -> action == AnnouncementAction.WITHDRAWN;
            default -> false;
        };
    }

    private boolean mayDo(Announcement of, AnnouncementAction action, CurrentUser user) {
        var isWriter = rights.isIn(user, PortalRights.ANNOUNCE, of.unitId());
        var isReviewer = rights.isInOrAbove(user, PortalRights.REVIEW, of.unitId());
        return switch (action) {
            case RETURNED, PUBLISHED -> isReviewer;
            case WITHDRAWN -> isWriter || isReviewer;
            default -> isWriter;
        };
    }

    /** Whose words they are: others look them through. */
    Set<Long> writers(Announcement of) {
        return announcements.listSteps(of.id()).stream()
                .filter(step -> HAND_OF_WRITER.contains(step.action()))
                .map(AnnouncementStep::staffId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean hasWritten(Announcement of, CurrentUser user) {
        return writers(of).contains(user.staffId());
    }
}
