package org.linli.security;

import org.springframework.stereotype.Service;

/** The append-only record of logins, refusals and changes. */
@Service
public class AuditLog {

    /**
     * Records what the current user did or tried; {@code object} names what it was done to, such as {@code unit:990981}.
     *
     * <p>A success is written with the caller's transaction, just before it commits; a refusal in its own.
     */
    public void record(String action, String object, AuditResult result, String detail) {}
}
