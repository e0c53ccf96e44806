package org.linli.casefile;

/** The kinds of matter that have a case file. */
public enum CaseKind {
    CHANGE,
    CORRECTION,
    CREDIT,
    EVENT,
    MEDIATION,
    PETITION,
    RATING,
    SERVICE,
    SUPERVISION,
    WISH;

    /** Whether others read it than events: changes of people, who rated whom, what somebody is reproached with, errors of staff. */
    public boolean hasOwnReaders() {
        return this == CHANGE || this == CORRECTION || this == CREDIT || this == RATING;
    }
}
