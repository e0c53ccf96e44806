package org.linli.evidence.media;

import java.io.IOException;
import java.nio.file.Path;

/** Frees files of what their makers put beside the picture. */
public final class FileCleaner {
    private final ImageCleaner images;

    public FileCleaner(ImageCleaner images) {
        this.images = images;
    }

    /**
     * Returns what is to be kept; videos are cleaned in place.
     *
     * @param folder where new files may be written
     * @throws TooManyPixelsException if the picture is too large to decode
     * @throws EncryptedFileException if it is a document with a password
     * @throws DamagedFileException if the content is not what its beginning promises
     */
    public CleanedFile clean(Path file, FileKind kind, Path folder) throws IOException {
        return switch (kind) {
            case JPEG, PNG, WEBP -> images.clean(file, kind, folder);
            case PDF -> new CleanedFile(PdfCleaner.clean(file, folder), kind.mediaType(), null, Capture.UNKNOWN);
            case MP4, QUICKTIME -> new CleanedFile(file, kind.mediaType(), null, Mp4Cleaner.clean(file));
            case WEBM -> new CleanedFile(file, kind.mediaType(), null, WebmCleaner.clean(file));
        };
    }
}
