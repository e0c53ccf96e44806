package org.linli.casefile;

/** How a matter came in. */
public enum Channel {
    /** Somebody scanned a code; no account. */
    PUBLIC,
    /** Entered by staff. */
    STAFF,
    /** Entered by staff for a resident, who authorised it (代录). */
    HELPER
}
