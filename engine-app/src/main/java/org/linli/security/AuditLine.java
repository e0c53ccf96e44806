package org.linli.security;

import java.time.Instant;

/** A line of the audit log as it is read; {@code id} is its place among all. */
public record AuditLine(
        long id, Instant happenedAt, String actor, String action, String object, AuditResult result, String detail) {}
