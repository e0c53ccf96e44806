package org.linli.petitions;

/** 处理、复查、复核: the three levels, the last of which ends a petition (Art 34 to 36). */
public enum OpinionLevel {
    HANDLING,
    REVIEW,
    RE_REVIEW
}
