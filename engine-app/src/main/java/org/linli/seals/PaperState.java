package org.linli.seals;

/** Whether a paper that was issued still holds; it never becomes VALID again. */
public enum PaperState {
    VALID,
    REVOKED,
    REPLACED
}
