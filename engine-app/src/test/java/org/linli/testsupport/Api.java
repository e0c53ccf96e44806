package org.linli.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One person's client of the HTTP interface: keeps the cookies and returns the CSRF token as a browser page would.
 *
 * <p>Answers are never judged here: look at {@link Answer#status()}.
 */
public final class Api {

    /** The password of every demo account. */
    public static final String DEMO_PASSWORD = "linli-demo";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    private final URI root;
    private final CookieManager cookies;
    private final HttpClient client;

    Api(int port) {
        this(port, new CookieManager());
    }

    private Api(int port, CookieManager cookies) {
        root = URI.create("http://localhost:" + port);
        this.cookies = cookies;
        client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(PATIENCE)
                .build();
    }

    /** The same person's client with the same cookies, sent on to another node by a load balancer. */
    public Api at(ApiAddress otherNode) {
        return new Api(otherNode.port(), cookies);
    }

    /**
     * What the server said.
     *
     * @param cookies the cookies that were set, with their attributes
     * @param json the body, null when it is not JSON
     */
    public record Answer(int status, Map<String, String> headers, List<String> cookies, byte[] body, JsonNode json) {

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /** This answer, when it has the given status; fails the test with the whole answer otherwise. */
        public Answer expect(int wanted) {
            if (status != wanted) {
                throw new AssertionError("Expected status %d, got %d: %s".formatted(wanted, status, text()));
            }
            return this;
        }
    }

    /** Opens a session; later calls are made in it. */
    public void login(String username, String password) {
        post("/api/session", Map.of("username", username, "password", password)).expect(204);
    }

    public Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body, Map.of());
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body, Map.of());
    }

    public Answer delete(String path) {
        return send("DELETE", path, null, Map.of());
    }

    /** Any call, with headers of its own; {@code body} is written as JSON, null is no body. */
    public Answer send(String method, String path, Object body, Map<String, String> headers) {
        var content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(write(body));
        return exchange(method, path, content, "application/json", headers);
    }

    /** Listens to server-sent events; {@code lastEventId} as a browser sends it after a lost line, or null. */
    public EventStream listen(String path, String lastEventId) throws Exception {
        var request = HttpRequest.newBuilder(root.resolve(path)).header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        var stream = new EventStream();
        client.sendAsync(request.build(), response -> {
            stream.begin(response.headers());
            return BodySubscribers.fromLineSubscriber(stream);
        });
        return stream.awaitOpen();
    }

    /** Any call with a body that need not be good JSON. */
    public Answer sendText(String method, String path, String body) {
        return exchange(method, path, BodyPublishers.ofString(body), "application/json", Map.of());
    }

    /** Any call with a body of any kind, told by the header {@code Content-Type}. */
    public Answer sendText(String method, String path, String body, Map<String, String> headers) {
        return exchange(method, path, BodyPublishers.ofString(body), "application/json", headers);
    }

    /** Any call whose body comes in pieces, its length not declared. */
    public Answer sendChunked(String method, String path, String body) {
        var content = body.getBytes(StandardCharsets.UTF_8);
        var pieces = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(content));
        return exchange(method, path, pieces, "application/json", Map.of());
    }

    /** Uploads one file as the multipart part {@code file}. */
    public Answer upload(String path, String fileName, String mediaType, byte[] content) {
        return upload(path, fileName, mediaType, content, Map.of());
    }

    /** As {@link #upload(String, String, String, byte[])} with further fields of the form. */
    public Answer upload(String path, String fileName, String mediaType, byte[] content, Map<String, String> fields) {
        var boundary = UUID.randomUUID().toString();
        var body = new ByteArrayOutputStream();
        fields.forEach(
                (name, value) -> body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(boundary, name, value)
                        .getBytes(StandardCharsets.UTF_8)));
        var head = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                .formatted(boundary, fileName, mediaType);
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
        var publisher = BodyPublishers.ofByteArray(body.toByteArray());
        return exchange("POST", path, publisher, "multipart/form-data; boundary=" + boundary, Map.of());
    }

    private Answer exchange(
            String method, String path, BodyPublisher body, String mediaType, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(root.resolve(path))
                .timeout(PATIENCE)
                .method(method, body)
                .header("Content-Type", mediaType)
                .header("Accept-Language", "zh-CN");
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .forEach(token -> request.setHeader("X-XSRF-TOKEN", token));
        headers.forEach(request::setHeader);
        try {
            return answer(client.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException failure) {
            throw new UncheckedIOException(method + " " + path, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Answer answer(HttpResponse<byte[]> response) throws IOException {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        response.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
        boolean isJson = headers.getOrDefault("Content-Type", "").contains("json");
        var json = isJson && response.body().length > 0 ? JSON.readTree(response.body()) : null;
        var cookies = response.headers().allValues("Set-Cookie");
        return new Answer(response.statusCode(), headers, cookies, response.body(), json);
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException(failure);
        }
    }
}
