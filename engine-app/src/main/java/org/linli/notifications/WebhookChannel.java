package org.linli.notifications;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Hands messages to a gateway for text messages or WeChat by HTTP, signed so that the gateway knows who speaks.
 *
 * <p>{@code X-Linli-Signature: v1=} is the HMAC-SHA256 over {@code timestamp.body} with the shared secret, in hexadecimal;
 * {@code Idempotency-Key} is the same at every attempt, for a gateway sends what it has sent already only if it forgets.
 */
@Component
class WebhookChannel implements NoticeChannel {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int OK = 200;
    private static final int NOT_OK = 300;

    private final NoticeSettings settings;
    private final ObjectMapper json;
    private final Clock clock;
    private final HttpClient client;

    WebhookChannel(NoticeSettings settings, ObjectMapper json, Clock clock) {
        this.settings = settings;
        this.json = json;
        this.clock = clock;
        client = HttpClient.newBuilder()
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** What the gateway gets. */
    record Letter(
            String key, Audience audience, String template, String to, String language, String subject, String text) {}

    @Override
    public String name() {
        return "WEBHOOK";
    }

    @Override
    public boolean reaches(Receiver receiver) {
        return receiver.mobile() != null;
    }

    @Override
    public void send(OutwardMessage message) throws UndeliveredException {
        if (settings.webhookUrl() == null || settings.webhookSecret().isBlank()) {
            throw new UndeliveredException("linli.notices.webhook-url or webhook-secret is not set");
        }
        try {
            var answer = client.send(request(message), BodyHandlers.discarding());
            if (answer.statusCode() < OK || answer.statusCode() >= NOT_OK) {
                throw new UndeliveredException("gateway: HTTP " + answer.statusCode());
            }
        } catch (IOException failure) {
            throw new UndeliveredException("gateway: " + failure.getClass().getSimpleName(), failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new UndeliveredException("interrupted", stopping);
        }
    }

    private HttpRequest request(OutwardMessage message) {
        var body = body(message);
        var timestamp = String.valueOf(clock.instant().getEpochSecond());
        return HttpRequest.newBuilder(settings.webhookUrl())
                .timeout(settings.timeout())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", message.key())
                .header("X-Linli-Timestamp", timestamp)
                .header("X-Linli-Signature", "v1=" + signature(settings.webhookSecret(), timestamp, body))
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private String body(OutwardMessage message) {
        try {
            return json.writeValueAsString(new Letter(
                    message.key(),
                    message.audience(),
                    message.template(),
                    message.to().mobile().value(),
                    message.to().isEnglish() ? "en" : "zh",
                    message.subject(),
                    message.body()));
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static String signature(String secret, String timestamp, String body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal((timestamp + "." + body).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
