package org.linli.portal;

/** What was, or may be, done to an announcement; each leads to the state that it names. */
public enum AnnouncementAction {
    WRITTEN(AnnouncementState.DRAFT),
    CHANGED(AnnouncementState.DRAFT),
    SUBMITTED(AnnouncementState.REVIEW),
    TAKEN_BACK(AnnouncementState.DRAFT),
    RETURNED(AnnouncementState.DRAFT),
    PUBLISHED(AnnouncementState.PUBLISHED),
    WITHDRAWN(AnnouncementState.WITHDRAWN);

    private final AnnouncementState state;

    AnnouncementAction(AnnouncementState state) {
        this.state = state;
    }

    AnnouncementState state() {
        return state;
    }
}
