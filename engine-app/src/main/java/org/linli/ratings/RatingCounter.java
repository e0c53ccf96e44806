package org.linli.ratings;

import java.time.Instant;

/** A window with a code by which its visitors rate. */
public record RatingCounter(long id, String token, long unitId, String name, boolean isActive, Instant createdAt) {}
