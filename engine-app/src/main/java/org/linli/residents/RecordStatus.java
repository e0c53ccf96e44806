package org.linli.residents;

/** Whether a record stands for somebody or something now. */
public enum RecordStatus {
    ACTIVE,
    CLOSED,
    /** It was a second record of the same one and leads to the other now. */
    MERGED
}
