package org.linli.portal.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Answers that are the same for everybody: kept for a short time, so that what is withdrawn is soon gone. */
final class PublicAnswers {
    private static final Duration KEPT = Duration.ofSeconds(30);

    private PublicAnswers() {}

    static <T> ResponseEntity<T> of(T body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(body);
    }
}
