package org.linli.plates;

import java.time.Instant;

/** The soft digital chip of a door (软数字芯片) that is in use; {@code token} is what its symbol says. */
public record SoftChip(long dwellingId, String token, Instant issuedAt, String issuedBy) {}
