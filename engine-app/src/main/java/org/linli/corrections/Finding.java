package org.linli.corrections;

/** What an error is found to be. */
public enum Finding {
    /** Not pursued: put right without a demerit (S3-25). */
    NON_SUBJECTIVE,
    /** Handed to the competent body. */
    SUBJECTIVE,
    NO_ERROR
}
