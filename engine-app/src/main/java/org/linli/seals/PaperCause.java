package org.linli.seals;

/**
 * Why a paper holds no more, as everybody who checks it may know: one of these and nothing else. What somebody wrote besides may
 * name people and stays inside.
 */
public enum PaperCause {
    REVOKED,
    REMADE,
    REISSUED,
    RENEWED,
    EXPIRED,
    CANCELLED
}
