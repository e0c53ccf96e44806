package org.linli.casefile;

/** The kinds of matter that have a case file. */
public enum CaseKind {
    CHANGE,
    EVENT,
    MEDIATION,
    PETITION,
    SERVICE,
    SUPERVISION,
    WISH
}
