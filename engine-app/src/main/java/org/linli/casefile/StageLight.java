package org.linli.casefile;

/** How far a case has come; never how late it is. */
public enum StageLight {
    /** Waits for somebody to receive it. */
    RED,
    /** Received, waits to be handled. */
    YELLOW,
    /** Handled, waits to be verified. */
    BLUE,
    /** Verified and evaluated. */
    GREEN,
    /** Not filed, merged or withdrawn. */
    GREY
}
