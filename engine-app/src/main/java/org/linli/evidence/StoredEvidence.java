package org.linli.evidence;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What the sender of a file learns about it.
 *
 * @param publicId names it when it is tied to a case
 * @param sha256 of the bytes as they were sent
 * @param takenAt when it was taken, null when the file does not say
 * @param longitude where it was taken (WGS 84), null when the file does not say
 */
public record StoredEvidence(
        String publicId,
        String sha256,
        String mediaType,
        boolean hasThumbnail,
        Instant takenAt,
        BigDecimal longitude,
        BigDecimal latitude) {

    static StoredEvidence of(Evidence evidence) {
        return new StoredEvidence(
                evidence.publicId(),
                evidence.sha256(),
                evidence.mediaType(),
                evidence.hasThumbnail(),
                evidence.takenAt(),
                evidence.longitude(),
                evidence.latitude());
    }
}
