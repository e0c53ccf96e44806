package org.linli.inbox;

import java.util.Locale;
import org.linli.shared.problem.InvalidRequestException;

/** The five lists of the inbox. */
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
    REPORTED;

    /** @throws InvalidRequestException if there is no such view */
    public static InboxView parse(String text) {
        try {
            return valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidRequestException("view", "inbox.view");
        }
    }
}
