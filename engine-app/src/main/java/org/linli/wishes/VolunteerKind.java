package org.linli.wishes;

/** A volunteer, or a serving party member. */
public enum VolunteerKind {
    VOLUNTEER,
    MEMBER
}
