package org.linli.notifications;

/** To whom a message speaks. */
public enum Audience {
    STAFF,
    /** The resident who reported the case. */
    REPORTER,
    /** A resident who has an account or asks for one. */
    RESIDENT
}
