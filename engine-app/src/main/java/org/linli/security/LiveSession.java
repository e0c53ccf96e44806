package org.linli.security;

import java.time.Instant;

/**
 * The session of a request that something longer than the request hangs on.
 *
 * @param endsAt when it ends even if it is used
 */
public record LiveSession(String id, long staffId, long passwordChangedAt, Instant endsAt) {}
