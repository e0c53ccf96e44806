package org.linli.portal;

/** Which announcements are wanted; null leaves a filter open, {@code text} is part of a title. */
public record AnnouncementFilter(AnnouncementState state, String text) {}
