package org.linli.portal;

/** The boards of a community on which people stand. */
public enum BoardKind {
    /** Who represents the villagers, and whom he serves (村民代表联系户). */
    REPRESENTATIVE,
    /** Who was sent to work in the village (驻村工作队). */
    WORK_TEAM
}
