package org.linli.security;

import java.time.Instant;

/**
 * Which lines of the audit log are wanted; null leaves a filter open.
 *
 * @param until exclusive
 * @param object such as {@code unit:990981}, or only the number or name in it
 */
public record AuditFilter(Instant from, Instant until, String actor, String action, String object, AuditResult result) {

    public AuditFilter {
        actor = stripped(actor);
        action = stripped(action);
        object = stripped(object);
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
