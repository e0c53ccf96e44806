package org.linli.portal;

import java.time.Instant;
import java.util.Set;

/** What somebody writes into an announcement; {@code areas} are codes of places. */
public record AnnouncementText(
        String title,
        String body,
        Set<String> areas,
        boolean isPinned,
        boolean isRolling,
        boolean isToConfirm,
        Instant shownFrom,
        Instant shownUntil) {}
