package org.linli.security;

/** The end of a lane of the audit log: how many lines it has and the hash of the last. */
record AuditHead(int lane, long lastSeq, String hash) {

    static AuditHead ofEmpty(int lane) {
        return new AuditHead(lane, 0, AuditHash.GENESIS);
    }
}
