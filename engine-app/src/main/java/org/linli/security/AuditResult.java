package org.linli.security;

/** How an audited attempt ended. */
public enum AuditResult {
    SUCCESS,
    REFUSED
}
