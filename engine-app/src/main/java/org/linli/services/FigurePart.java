package org.linli.services;

/** Which of the applications that are counted: those behind one number. */
public enum FigurePart {
    DECIDED,
    INSTANT,
    IN_PROMISE,
    PAST_PROMISE,
    IN_LAW,
    PAST_LAW
}
