package org.linli.portal;

import java.time.Instant;

/** Something that was done to an announcement, and by whom. */
public record AnnouncementStep(AnnouncementAction action, String note, Instant doneAt, long staffId, String doneBy) {}
