package org.linli.evidence;

import java.time.Instant;
import java.util.UUID;
import org.linli.evidence.media.Capture;

/** What is kept of a file, shared by all uploads of the same bytes. */
record KeptContent(
        String sentSha256,
        String storedSha256,
        String thumbnailSha256,
        String mediaType,
        long sizeBytes,
        Capture capture) {

    static KeptContent of(Evidence earlier) {
        return new KeptContent(
                earlier.sha256(),
                earlier.storedSha256(),
                earlier.thumbnailSha256(),
                earlier.mediaType(),
                earlier.sizeBytes(),
                new Capture(earlier.takenAt(), earlier.longitude(), earlier.latitude()));
    }

    /** A new upload of it, under an id that nobody can guess. */
    Evidence uploaded(String originalName, Long staffId, Instant at) {
        return new Evidence(
                UUID.randomUUID().toString().replace("-", ""),
                sentSha256,
                storedSha256,
                thumbnailSha256,
                mediaType,
                sizeBytes,
                originalName,
                capture.takenAt(),
                capture.longitude(),
                capture.latitude(),
                staffId,
                at,
                null,
                null,
                false,
                null,
                null);
    }
}
