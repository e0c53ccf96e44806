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

    /** Whether somebody reports it as more or less urgent; all else is applied for, or opened by an office. */
    public boolean isReported() {
        return this == EVENT || this == MEDIATION || this == PETITION || this == WISH;
    }

    /** Whether the place says something about it; what a person is reproached with has happened nowhere in particular. */
    public boolean hasPlace() {
        return this != CORRECTION && this != CREDIT;
    }
}
