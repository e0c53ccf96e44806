package org.linli.casefile;

/** The kinds of matter that have a case file. */
public enum CaseKind {
    CHANGE,
    CREDIT,
    EVENT,
    MEDIATION,
    PETITION,
    RATING,
    SERVICE,
    SUPERVISION,
    WISH;

    /** Whether others read it than events: changes of people, who rated whom, and what somebody is reproached with. */
    public boolean hasOwnReaders() {
        return this == CHANGE || this == CREDIT || this == RATING;
    }
}
