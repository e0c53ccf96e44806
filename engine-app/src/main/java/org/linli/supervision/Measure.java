package org.linli.supervision;

/** What is done about a case on a rung of the ladder. */
public enum Measure {
    /** Nothing. */
    NONE,
    /** Level 1: whoever has the task is reminded. */
    URGE,
    /** Level 2: an order to the head of the unit. */
    ORDER,
    /** Level 3: a notice to the whole city. */
    NOTICE,
    /** Level 4: listed until it is done. */
    LISTED,
    /** Level 4: the head of the unit is called in. */
    TALK,
    /** Level 4: a paper of the last level was not answered; the ladder ends. */
    UNANSWERED;

    /** Whether it is a paper that has to be answered. */
    public boolean isPaper() {
        return this != NONE && this != URGE && this != UNANSWERED;
    }
}
