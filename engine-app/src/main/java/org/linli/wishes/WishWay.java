package org.linli.wishes;

/** How somebody told his wish: on his own phone, or to somebody who entered it. */
public enum WishWay {
    PHONE,
    CALL,
    WINDOW,
    VISIT,
    EVENT
}
