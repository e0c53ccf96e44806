package org.linli.inbox;

import java.io.IOException;
import java.util.List;

/** Somebody's screen, as far as news can reach it; each method fails when it is gone. */
public interface WorkListener {
    /** There are news; whoever was told {@code safeId} has missed nothing up to it. */
    void changed(List<WorkSignal> signals, long safeId) throws IOException;

    /** Anything may have changed. */
    void stale(long safeId) throws IOException;

    /** Nothing has changed; keeps the line open. */
    void stillHere() throws IOException;

    /** The session is over, or the person's post. */
    void ended() throws IOException;

    /** Hangs up; may be called twice. */
    void hangUp();
}
