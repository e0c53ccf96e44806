package org.linli.portal;

/** Where an announcement is. */
public enum AnnouncementState {
    /** Being written. */
    DRAFT,
    /** Waiting for somebody else to look through it. */
    REVIEW,
    /** Shown, or to be shown from its day on. */
    PUBLISHED,
    /** Its time is over; never stored, the clock says so. */
    EXPIRED,
    /** Taken away before its time. */
    WITHDRAWN
}
