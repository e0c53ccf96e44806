package org.linli.notifications;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** A gateway for text messages that remembers what it was given, and may be told not to answer. */
final class Gateway implements AutoCloseable {
    static final String SECRET = "a secret that both sides know";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE = 60;

    private final HttpServer server;
    private final BlockingQueue<Taken> taken = new LinkedBlockingQueue<>();
    private final AtomicReference<CountDownLatch> silence = new AtomicReference<>(new CountDownLatch(0));
    private volatile int status = 200;

    /** What came in with which headers. */
    record Taken(String key, String timestamp, String signature, String body) {
        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        boolean isSigned() {
            return signature.equals("v1=" + WebhookChannel.signature(SECRET, timestamp, body));
        }
    }

    Gateway() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    /** Settings with which the application sends here. */
    String[] settings(String... more) {
        var own = new String[] {
            "linli.notices.reporter-channels=WEBHOOK",
            "linli.notices.webhook-url=http://127.0.0.1:" + server.getAddress().getPort() + "/messages",
            "linli.notices.webhook-secret=" + SECRET,
        };
        var all = Arrays.copyOf(own, own.length + more.length);
        System.arraycopy(more, 0, all, own.length, more.length);
        return all;
    }

    /** From now on it takes messages and does not answer, until it is closed. */
    void fallSilent() {
        silence.set(new CountDownLatch(1));
    }

    void answerAgain() {
        silence.getAndSet(new CountDownLatch(0)).countDown();
    }

    void answerWith(int newStatus) {
        status = newStatus;
    }

    /** The next message; fails when none comes. */
    Taken next() throws InterruptedException {
        var next = taken.poll(PATIENCE, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("No message came");
        }
        return next;
    }

    int waiting() {
        return taken.size();
    }

    private void take(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        taken.add(new Taken(
                headers.getFirst("Idempotency-Key"),
                headers.getFirst("X-Linli-Timestamp"),
                headers.getFirst("X-Linli-Signature"),
                body));
        try {
            silence.get().await();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Override
    public void close() {
        answerAgain();
        server.stop(0);
    }
}
