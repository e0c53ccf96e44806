package org.linli.inbox;

import java.util.Locale;
import org.linli.shared.problem.InvalidRequestException;

/** The lists of the inbox. */
public enum InboxView {
    /** Taken by me. */
    MINE,
    /** Mine to take. */
    POOL,
    /** My unit's cases that others work on now. */
    UNIT,
    /** What I have done, newest first. */
    DONE,
    /** What I reported, newest first. */
    REPORTED,
    /** My opinion is asked for. */
    COSIGN,
    /** Copies that colleagues sent me, unread ones first, then the newest. */
    COPIES,
    /** Mine to answer for, while somebody else works on it. */
    DELEGATED;

    /** @throws InvalidRequestException if there is no such view */
    public static InboxView parse(String text) {
        try {
            return valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidRequestException("view", "inbox.view");
        }
    }
}
