package org.linli.residents;

/** What happens to people and households and changes what is recorded of them. */
public enum PopulationChangeKind {
    BIRTH,
    DEATH,
    MOVE_IN,
    MOVE_OUT,
    MARRIAGE,
    WORK_AWAY,
    RETURN,
    CATEGORY;

    /** Whether it happens to somebody who belongs to the household. */
    public boolean concernsMember() {
        return switch (this) {
            case DEATH, MOVE_OUT, MARRIAGE, WORK_AWAY, RETURN -> true;
            default -> false;
        };
    }

    /** Whether somebody comes to the household. */
    public boolean bringsSomebody() {
        return this == BIRTH || this == MOVE_IN || this == MARRIAGE;
    }

    /** Whether somebody may leave it with nobody at its head. */
    public boolean takesSomebodyAway() {
        return this == DEATH || this == MOVE_OUT;
    }
}
