package org.linli.evidence;

import java.time.Duration;
import java.util.stream.Stream;
import org.linli.evidence.media.FileKind;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may be uploaded and how long it waits for a case.
 *
 * @param maxImageSize largest photo
 * @param maxPdfSize largest document
 * @param maxVideoSize largest video; {@code spring.servlet.multipart} must allow as much
 * @param maxPixels largest width times height of an image, checked before it is decoded
 * @param longestEdge stored images are scaled down to this many pixels
 * @param keepUnlinked how long an upload may wait to become part of a case
 * @param publicUploads how many files one address may send in {@code publicPeriod} without an account: three for each of
 *     the 200 reports it may make, since a whole village may share one address of its network operator
 * @param publicPeriod see {@code publicUploads}
 */
@ConfigurationProperties("linli.evidence")
public record EvidenceSettings(
        @DefaultValue("15MB") DataSize maxImageSize,
        @DefaultValue("20MB") DataSize maxPdfSize,
        @DefaultValue("50MB") DataSize maxVideoSize,
        @DefaultValue("70000000") long maxPixels,
        @DefaultValue("2560") int longestEdge,
        @DefaultValue("24h") Duration keepUnlinked,
        @DefaultValue("600") int publicUploads,
        @DefaultValue("10m") Duration publicPeriod) {

    DataSize limit(FileKind.Family family) {
        return switch (family) {
            case IMAGE -> maxImageSize;
            case DOCUMENT -> maxPdfSize;
            case VIDEO -> maxVideoSize;
        };
    }

    DataSize largest() {
        return Stream.of(FileKind.Family.values())
                .map(this::limit)
                .max(DataSize::compareTo)
                .orElseThrow();
    }
}
