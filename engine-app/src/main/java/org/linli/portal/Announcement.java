package org.linli.portal;

import java.time.Instant;

/**
 * An announcement (公告).
 *
 * @param unitId in whose name it is written
 * @param body Markdown
 * @param state as it is stored; {@link #stateAt} says when its time is over
 * @param isToConfirm whether whoever reads it is asked to say so
 * @param shownFrom null: as soon as it is published
 * @param shownUntil exclusive; null: until it is withdrawn
 */
public record Announcement(
        long id,
        String publicId,
        long unitId,
        String title,
        String body,
        AnnouncementState state,
        boolean isPinned,
        boolean isRolling,
        boolean isToConfirm,
        Instant shownFrom,
        Instant shownUntil,
        Instant publishedAt,
        Instant changedAt,
        String changedBy,
        int version) {

    public AnnouncementState stateAt(Instant now) {
        var isOver = state == AnnouncementState.PUBLISHED && shownUntil != null && !shownUntil.isAfter(now);
        return isOver ? AnnouncementState.EXPIRED : state;
    }
}
