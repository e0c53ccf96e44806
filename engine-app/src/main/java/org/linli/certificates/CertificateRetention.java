package org.linli.certificates;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.linli.shared.settings.OfficeSettings;
import org.springframework.stereotype.Component;

/** For how long photos of a kind of document are kept, as the office says now. */
@Component
class CertificateRetention {
    private static final String DAYS = "certificate.keepDays";

    private final OfficeSettings settings;

    CertificateRetention(OfficeSettings settings) {
        this.settings = settings;
    }

    /** Empty: until somebody deletes them. */
    Optional<Duration> of(String kind) {
        var own = DAYS + "." + kind;
        var days = settings.whole(settings.has(own) ? own : DAYS);
        return days == 0 ? Optional.empty() : Optional.of(Duration.ofDays(days));
    }

    /** When a photo will be deleted, or null. */
    Instant endOf(CertificateImage image) {
        return of(image.kindCode()).map(image.addedAt()::plus).orElse(null);
    }
}
