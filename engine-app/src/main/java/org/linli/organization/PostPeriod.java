package org.linli.organization;

import java.time.Instant;

/** Until when a post shall last; exclusive, null is open. {@code version} is the one that was seen, {@code by} who changes it. */
public record PostPeriod(Instant validUntil, int version, String by) {}
