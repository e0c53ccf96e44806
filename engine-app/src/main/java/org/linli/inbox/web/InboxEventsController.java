package org.linli.inbox.web;

import jakarta.annotation.Nullable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.linli.inbox.LiveWork;
import org.linli.inbox.WorkListener;
import org.linli.inbox.WorkSignal;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** News of the inbox as they come; what they are is read from the lists. */
@RestController
@RequiresPermission("task:work")
class InboxEventsController {
    private static final long NO_TIMEOUT = 0;
    /** Milliseconds after which a browser opens a lost line again. */
    private static final long RETRY = 3000;

    private final LiveWork live;

    InboxEventsController(LiveWork live) {
        this.live = live;
    }

    /**
     * An endless answer of server-sent events: {@code changed} with a list of view, task and case, {@code stale} when
     * anything may have changed, {@code ended} when the session or the post is over; comments keep it open.
     */
    @GetMapping(path = "/api/inbox/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> events(
            @RequestHeader(name = "Last-Event-ID", required = false) String lastEventId, CurrentUser user) {
        var line = new SseEmitter(NO_TIMEOUT);
        live.open(user, number(lastEventId), new Line(line));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore().noTransform())
                .header("X-Accel-Buffering", "no") // nginx would keep it until it is full
                .body(line);
    }

    /** Null for none, and for what no node has given. */
    private static Long number(String lastEventId) {
        try {
            return lastEventId == null ? null : Long.valueOf(lastEventId);
        } catch (NumberFormatException foreign) {
            return -1L;
        }
    }

    /** A screen at the other end of an emitter. */
    private static final class Line implements WorkListener {
        private final SseEmitter emitter;

        Line(SseEmitter emitter) {
            this.emitter = emitter;
        }

        @Override
        public void changed(List<WorkSignal> signals, long safeId) throws IOException {
            var items = signals.stream().map(Signal::of).toList();
            send("changed", Map.of("items", items), safeId);
        }

        @Override
        public void stale(long safeId) throws IOException {
            send("stale", Map.of(), safeId);
        }

        @Override
        public void stillHere() throws IOException {
            emitter.send(SseEmitter.event().comment("").reconnectTime(RETRY));
        }

        @Override
        public void ended() throws IOException {
            emitter.send(SseEmitter.event().name("ended").data(Map.of(), MediaType.APPLICATION_JSON));
        }

        @Override
        public void hangUp() {
            emitter.complete();
        }

        private void send(String name, Object data, long safeId) throws IOException {
            emitter.send(
                    SseEmitter.event().id(String.valueOf(safeId)).name(name).data(data, MediaType.APPLICATION_JSON));
        }
    }

    /** A list in which something changed; {@code notices} is the list of messages, with an empty case where about none. */
    record Signal(String view, @Nullable String taskId, String caseNumber) {
        static Signal of(WorkSignal signal) {
            return new Signal(signal.list(), signal.taskId(), signal.caseNumber());
        }
    }
}
