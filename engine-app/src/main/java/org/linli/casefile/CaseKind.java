package org.linli.casefile;

/** The kinds of matter that have a case file. */
public enum CaseKind {
    EVENT,
    MEDIATION,
    PETITION,
    SERVICE,
    WISH
}
