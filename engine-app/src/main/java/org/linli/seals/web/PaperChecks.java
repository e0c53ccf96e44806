package org.linli.seals.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.linli.security.ClientAddress;
import org.linli.security.RateLimit;
import org.linli.security.RateLimiter;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartRequest;

/** Takes the files that people want to have checked: few from one address, none of them large, none of them kept. */
@Component
class PaperChecks {
    private static final long LARGEST = 3_000_000;

    private final RateLimiter limiter;
    private final ClientAddress addresses;
    private final RateLimit limit;

    PaperChecks(RateLimiter limiter, ClientAddress addresses, Settings settings) {
        this.limiter = limiter;
        this.addresses = addresses;
        limit = new RateLimit(settings.perCaller(), settings.window());
    }

    void count(HttpServletRequest request) {
        limiter.check("paper-check", addresses.keyedHash(request), limit);
    }

    /** @throws InvalidRequestException naming {@code file} if there is none, or it is too large to be a paper */
    byte[] content(MultipartRequest parts) {
        var file = parts.getFile("file");
        if (file == null || file.isEmpty()) {
            throw new InvalidRequestException("file", "problem.field.missing");
        }
        if (file.getSize() > LARGEST) {
            throw new InvalidRequestException("file", "seal.check.size");
        }
        try {
            return file.getBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How many files one address may have checked in each window. */
    @ConfigurationProperties("linli.paper-checks")
    record Settings(
            @DefaultValue("30") int perCaller,
            @DefaultValue("10m") Duration window) {}
}
