package org.linli.evidence.web;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import org.linli.evidence.StoredEvidence;

/** An uploaded file; {@code thumbnailUrl} is null where there is no picture to show. */
record EvidenceResponse(
        String id,
        String sha256,
        String mediaType,
        @Nullable String thumbnailUrl,
        @Nullable Instant takenAt,
        @Nullable BigDecimal longitude,
        @Nullable BigDecimal latitude) {

    static EvidenceResponse of(StoredEvidence stored) {
        return new EvidenceResponse(
                stored.publicId(),
                stored.sha256(),
                stored.mediaType(),
                stored.hasThumbnail() ? "/api/evidence/" + stored.publicId() + "/thumbnail" : null,
                stored.takenAt(),
                stored.longitude(),
                stored.latitude());
    }
}
