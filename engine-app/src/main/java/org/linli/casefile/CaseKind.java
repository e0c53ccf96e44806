package org.linli.casefile;

/** The kinds of matter that have a case file. */
public enum CaseKind {
    CHANGE,
    CORRECTION,
    CREDIT,
    EVENT,
    MEDIATION,
    PETITION,
    POINTS,
    RATING,
    SERVICE,
    SUPERVISION,
    WISH;

    /** Whether others read it than events: changes of people, who rated whom, what somebody is reproached with, errors of staff, petitions, deeds. */
    public boolean hasOwnReaders() {
        return this == CHANGE
                || this == CORRECTION
                || this == CREDIT
                || this == PETITION
                || this == POINTS
                || this == RATING;
    }

    /** Whether somebody reports it as more or less urgent; all else is applied for, or opened by an office. */
    public boolean isReported() {
        return this == EVENT || this == MEDIATION || this == PETITION;
    }

    /** Whether the place says something about it; what a person is reproached with has happened nowhere in particular. */
    public boolean hasPlace() {
        return this != CORRECTION && this != CREDIT;
    }

    /** Whether it is rated on a page of its own (好差评; petition office and handling unit apart), not with stars. */
    public boolean hasOwnRating() {
        return this == PETITION || this == SERVICE;
    }

    /** Whether its numbers count the cases of a county's year; all others count those of a grid's day. */
    public boolean isNumberedByYear() {
        return this == PETITION;
    }
}
