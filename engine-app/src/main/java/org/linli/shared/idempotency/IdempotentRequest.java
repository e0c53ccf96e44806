package org.linli.shared.idempotency;

/**
 * A request that may be sent again.
 *
 * @param key what the client calls it, or null where it makes no such promise
 * @param body the request as it came in, to tell a retry from another request under the same key
 */
public record IdempotentRequest(String key, Object body) {}
