package org.linli.wishes;

/** Who said that a wish is fulfilled: the resident, the community for him, or nobody in time. */
public enum ConfirmedHow {
    RESIDENT,
    RECORDED,
    SILENCE
}
