package org.linli.residents;

/** The documents by which a person can be told; each has rules of its own for its number. */
public enum DocumentKind {
    RESIDENT_ID,
    HMT_RESIDENCE_PERMIT,
    FOREIGNER_RESIDENCE_CARD,
    PASSPORT,
    MILITARY_ID
}
