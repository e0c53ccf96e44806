package org.linli.petitions;

/** Which of the petitions that are counted: those behind one number. */
public enum PetitionCount {
    FORWARDED,
    ASSIGNED,
    ACCEPTED_IN_TIME,
    ACCEPTED_LATE,
    CONCLUDED_IN_TIME,
    CONCLUDED_LATE,
    OFFICE_CONTENT,
    OFFICE_UNSATISFIED,
    HANDLER_CONTENT,
    HANDLER_UNSATISFIED,
    IMPROVE_WORK,
    IMPROVE_POLICY,
    HOLD_LIABLE
}
