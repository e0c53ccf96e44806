package org.linli.services;

/** What became of an application. */
public enum Verdict {
    GRANTED,
    REFUSED,
    /** Granted on a promise that was false. */
    REVOKED
}
