package org.linli.services;

/** How far a material of an application is. */
public enum MaterialState {
    /** Need not be brought. */
    EXEMPT,
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

    /** Whether nothing more is asked for. */
    public boolean isThere() {
        return this != MISSING && this != PROMISED;
    }
}
