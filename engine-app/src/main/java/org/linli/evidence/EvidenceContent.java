package org.linli.evidence;

import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Bytes to send to a reader who has been found entitled to them.
 *
 * @param body a resource that can be read in ranges
 * @param fileName our own name, never the sender's
 * @param tag changes with the content
 */
public record EvidenceContent(Resource body, String mediaType, String fileName, String tag) {

    /** Answers so that a browser can neither guess another type nor run anything in it; understands range requests. */
    public ResponseEntity<Resource> toResponse() {
        var disposition = MediaType.APPLICATION_PDF_VALUE.equals(mediaType)
                ? ContentDisposition.attachment()
                : ContentDisposition.inline();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
                .eTag(tag)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition.filename(fileName).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox")
                .body(body);
    }

    static String suffix(String mediaType) {
        return switch (mediaType) {
            case "image/jpeg" -> "jpg";
            case "image/png" -> "png";
            case "application/pdf" -> "pdf";
            case "video/mp4" -> "mp4";
            case "video/quicktime" -> "mov";
            case "video/webm" -> "webm";
            default -> "bin";
        };
    }
}
