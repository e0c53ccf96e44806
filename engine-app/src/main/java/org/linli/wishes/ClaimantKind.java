package org.linli.wishes;

/** Who takes a wish up. */
public enum ClaimantKind {
    UNIT,
    MEMBER,
    VOLUNTEER,
    COMMUNITY
}
