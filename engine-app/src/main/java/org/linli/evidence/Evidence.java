package org.linli.evidence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;

/**
 * One uploaded file and the step of a case that it belongs to.
 *
 * @param publicId the only name used outside
 * @param sha256 of the bytes as they were sent
 * @param storedSha256 of the bytes kept, without metadata
 * @param thumbnailSha256 null where there is no picture to show
 * @param sizeBytes of the bytes kept
 * @param uploadedById staff, null = the public
 * @param caseFileId null = not yet part of a case
 * @param isPublic whether the reporter may see it
 * @param keptFor the kind of another record that it belongs to, and {@code keptId} which one; null = none
 */
public record Evidence(
        String publicId,
        String sha256,
        String storedSha256,
        String thumbnailSha256,
        String mediaType,
        long sizeBytes,
        String originalName,
        Instant takenAt,
        BigDecimal longitude,
        BigDecimal latitude,
        Long uploadedById,
        Instant uploadedAt,
        Long caseFileId,
        Integer timelineSeq,
        boolean isPublic,
        String keptFor,
        Long keptId) {

    public boolean isLinked() {
        return caseFileId != null || keptFor != null;
    }

    public boolean hasThumbnail() {
        return thumbnailSha256 != null;
    }

    /** Whether this person, or the public where {@code staffId} is null, sent it. */
    public boolean isUploadedBy(Long staffId) {
        return Objects.equals(uploadedById, staffId);
    }
}
