package org.linli.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Server-sent events as they come, read like a browser does; close it to hang up. */
public final class EventStream implements AutoCloseable, Flow.Subscriber<String> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE = 40;

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final CompletableFuture<Void> opened = new CompletableFuture<>();
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private volatile HttpHeaders headers;
    private Flow.Subscription subscription;
    private String id;
    private String name;
    private String data;

    /** One event; {@code id} is null where it has none. */
    public record Event(String id, String name, JsonNode data) {}

    void begin(HttpHeaders given) {
        headers = given;
    }

    /** All values of a header of the answer. */
    public String header(String header) {
        return String.join(", ", headers.allValues(header));
    }

    /** Waits until the server has said anything at all: from then on it misses nothing. */
    EventStream awaitOpen() throws Exception {
        opened.get(PATIENCE, TimeUnit.SECONDS);
        return this;
    }

    /** The next event that fits, others before it are thrown away; fails when none comes. */
    public Event await(Predicate<Event> wanted) throws InterruptedException {
        for (var event = next(); event != null; event = next()) {
            if (wanted.test(event)) {
                return event;
            }
        }
        throw new AssertionError("No such event came");
    }

    /** The next event that tells of this list and this case. */
    public Event await(String view, String caseNumber) throws InterruptedException {
        return await(event -> tells(event, view, caseNumber));
    }

    /** The next event of any kind, null when none comes. */
    public Event next() throws InterruptedException {
        return events.poll(PATIENCE, TimeUnit.SECONDS);
    }

    /** Waits until the server hangs up. */
    public void awaitEnd() throws Exception {
        closed.handle((nothing, failure) -> nothing).get(PATIENCE, TimeUnit.SECONDS);
    }

    public static boolean tells(Event event, String view, String caseNumber) {
        for (var item : event.data().path("items")) {
            if (item.path("view").asText().equals(view)
                    && item.path("caseNumber").asText().equals(caseNumber)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
        opened.complete(null);
        if (line.startsWith("id:")) {
            id = line.substring(3);
        } else if (line.startsWith("event:")) {
            name = line.substring(6);
        } else if (line.startsWith("data:")) {
            data = line.substring(5);
        } else if (line.isEmpty() && data != null) {
            events.add(new Event(id, name, parse(data)));
            name = null;
            data = null;
        }
    }

    @Override
    public void onError(Throwable failure) {
        opened.completeExceptionally(failure);
        closed.complete(null);
    }

    @Override
    public void onComplete() {
        opened.complete(null);
        closed.complete(null);
    }

    @Override
    public void close() {
        if (subscription != null) {
            subscription.cancel();
        }
    }

    private static JsonNode parse(String data) {
        try {
            return JSON.readTree(data);
        } catch (JsonProcessingException broken) {
            throw new AssertionError("No JSON: " + data, broken);
        }
    }
}
