package org.linli.inbox;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.linli.security.LiveSession;

/** One open screen: whose it is and what it has still to be told. A slow one delays nobody else. */
final class LiveScreen {
    private static final int MOST_SIGNALS = 100;

    private final LiveSession session;
    private final WorkListener listener;
    private final Executor senders;
    private final List<WorkSignal> waiting = new ArrayList<>();
    private WorkAudience audience;
    private long safeId;
    private boolean isStale;
    private boolean isPing;
    private boolean isEnded;
    private boolean isSending;
    private boolean isGone;

    LiveScreen(LiveSession session, WorkAudience audience, WorkListener listener, Executor senders) {
        this.session = session;
        this.audience = audience;
        this.listener = listener;
        this.senders = senders;
    }

    LiveSession session() {
        return session;
    }

    synchronized void become(WorkAudience now) {
        audience = now;
    }

    synchronized boolean isGone() {
        return isGone;
    }

    /** Closes the line; the screen opens another one by itself. */
    void hangUp() {
        synchronized (this) {
            isGone = true;
        }
        listener.hangUp();
    }

    synchronized void tell(List<WorkChange> changes, long nowSafeId) {
        safeId = nowSafeId;
        changes.forEach(change -> waiting.addAll(audience.signals(change)));
        if (waiting.size() > MOST_SIGNALS) {
            waiting.clear();
            isStale = true;
        }
        send();
    }

    synchronized void tellStale(long nowSafeId) {
        safeId = nowSafeId;
        isStale = true;
        send();
    }

    synchronized void ping() {
        isPing = true;
        send();
    }

    synchronized void end() {
        isEnded = true;
        send();
    }

    private void send() {
        if (!isSending && !isGone && (isStale || isPing || isEnded || !waiting.isEmpty())) {
            isSending = true;
            senders.execute(this::sendAll);
        }
    }

    private void sendAll() {
        try {
            for (var letter = next(); letter != null; letter = next()) {
                letter.send(listener);
            }
        } catch (IOException | IllegalStateException left) {
            hangUp();
        }
    }

    /** The next thing to say, null when there is nothing more. */
    private synchronized Letter next() {
        if (isGone) {
            return null;
        }
        if (isEnded) {
            isGone = true;
            return to -> {
                to.ended();
                to.hangUp();
            };
        }
        var id = safeId;
        if (isStale) {
            isStale = false;
            waiting.clear();
            return to -> to.stale(id);
        }
        if (!waiting.isEmpty()) {
            var signals = waiting.stream().distinct().toList();
            waiting.clear();
            isPing = false;
            return to -> to.changed(signals, id);
        }
        if (isPing) {
            isPing = false;
            return WorkListener::stillHere;
        }
        isSending = false;
        return null;
    }

    @FunctionalInterface
    private interface Letter {
        void send(WorkListener to) throws IOException;
    }
}
