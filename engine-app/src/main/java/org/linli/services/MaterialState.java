package org.linli.services;

/** How far a material of an application is. */
public enum MaterialState {
    /** Need not be brought. */
    EXEMPT,
    /** Need not be brought, but somebody of the office has to see it or to confirm it by a visit. */
    TO_SEE,
    /** Not everybody has it, and nobody brought it. */
    NONE,
    /** The application itself, filled in and signed. */
    FILLED,
    /** Sent by phone, not looked at yet. */
    SENT,
    /** Looked at by somebody of the window. */
    SEEN,
    MISSING,
    /** The applicant promises in writing that it is so. */
    PROMISED;

    /** Whether somebody of the office has still to look at it. */
    public boolean isUnseen() {
        return this == SENT || this == TO_SEE;
    }

    /** Whether nothing more is asked for. */
    public boolean isThere() {
        return this != MISSING && this != PROMISED;
    }
}
