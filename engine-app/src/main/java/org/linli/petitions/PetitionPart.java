package org.linli.petitions;

/** By what petitions are counted. */
public enum PetitionPart {
    WHOLE,
    WAY,
    CLASS,
    CONTENT,
    STREET,
    COMMUNITY,
    HANDLING_UNIT,
    COMPLAINED_UNIT,
    MONTH
}
