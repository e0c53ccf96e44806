package org.linli.organization;

/** Somebody has lost a post, or all of them because he left. */
public record PostEnded(long staffId) {}
