package org.linli.services;

/** How an application came to be accepted. */
public enum Acceptance {
    /** Everything was there when it came in. */
    COMPLETE,
    WINDOW,
    /** After the one notice of what was missing. */
    SUPPLIED,
    /** Nobody said anything in time: accepted from the day of receipt (行政许可法 Art 32). */
    SILENCE
}
