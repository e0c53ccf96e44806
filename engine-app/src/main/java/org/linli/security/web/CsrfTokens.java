package org.linli.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import org.linli.shared.LinliSettings;
import org.linli.shared.persistence.DataCipher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The token that proves that a page of Linli sent a request; derived from the session id, so nothing is stored. */
@Component
class CsrfTokens {
    static final String COOKIE = "XSRF-TOKEN";
    static final String HEADER = "X-XSRF-TOKEN";

    private final DataCipher cipher;
    private final boolean isHttps;

    CsrfTokens(DataCipher cipher, LinliSettings settings) {
        this.cipher = cipher;
        isHttps = "https".equals(settings.baseUrl().getScheme());
    }

    boolean isProven(HttpServletRequest request, HttpSession session) {
        var given = request.getHeader(HEADER);
        return given != null
                && cipher.fingerprints(subject(session)).stream() // another node may write with another key
                        .anyMatch(token -> MessageDigest.isEqual(bytes(given), bytes(token)));
    }

    void give(HttpSession session, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(token(session), Duration.ofSeconds(-1)));
    }

    void take(HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO));
    }

    private String cookie(String value, Duration maxAge) {
        return ResponseCookie.from(COOKIE, value)
                .path("/")
                .sameSite("Lax")
                .secure(isHttps)
                .maxAge(maxAge)
                .build()
                .toString();
    }

    private String token(HttpSession session) {
        return cipher.fingerprint(subject(session));
    }

    private static String subject(HttpSession session) {
        return "csrf:" + session.getId();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
