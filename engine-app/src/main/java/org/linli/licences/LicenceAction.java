package org.linli.licences;

/** What can happen to a licence. */
public enum LicenceAction {
    PREPARE,
    SPOIL,
    ISSUE,
    CHECK,
    CHECK_FAILED,
    LOSE,
    REISSUE,
    REPLACE,
    EXPIRE,
    PROPOSE_CANCEL,
    KEEP,
    REVOKE,
    CANCEL
}
