package org.linli.evidence.media;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** A format that is accepted, told from the content alone. */
public enum FileKind {
    JPEG("image/jpeg", Family.IMAGE),
    PNG("image/png", Family.IMAGE),
    WEBP("image/webp", Family.IMAGE),
    PDF("application/pdf", Family.DOCUMENT),
    MP4("video/mp4", Family.VIDEO),
    QUICKTIME("video/quicktime", Family.VIDEO),
    WEBM("video/webm", Family.VIDEO);

    /** Kinds that share a size limit. */
    public enum Family {
        IMAGE,
        DOCUMENT,
        VIDEO
    }

    private static final int HEAD = 64;

    private final String mediaType;
    private final Family family;

    FileKind(String mediaType, Family family) {
        this.mediaType = mediaType;
        this.family = family;
    }

    public String mediaType() {
        return mediaType;
    }

    public Family family() {
        return family;
    }

    /** Returns what the file is, empty when it is nothing that is accepted. */
    public static Optional<FileKind> of(Path file) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            content.mark(HEAD);
            var head = new String(content.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            content.reset();
            var detected = MimeTypes.getDefaultMimeTypes().detect(content, new Metadata());
            return Optional.ofNullable(of(detected.getBaseType().toString(), head));
        }
    }

    private static FileKind of(String detected, String head) {
        return switch (detected) {
            case "image/jpeg" -> JPEG;
            case "image/png" -> PNG;
            case "image/webp" -> WEBP;
            case "application/pdf" -> PDF;
            case "video/mp4", "video/x-m4v", "video/3gpp", "application/mp4" -> MP4;
            // Tika calls every container of that family so; the brand after "ftyp" tells them apart.
            case "video/quicktime" -> head.startsWith("ftyp", 4) && !head.startsWith("qt  ", 8) ? MP4 : QUICKTIME;
            case "application/x-matroska", "video/x-matroska", "video/webm" -> head.contains("webm") ? WEBM : null;
            default -> null;
        };
    }
}
