package org.linli.shared.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.web.multipart.MultipartRequest;

/** The file of a request that is too large to be kept in memory; gone when it is closed. */
public final class UploadedFile implements AutoCloseable {
    private final Path path;

    private UploadedFile(Path path) {
        this.path = path;
    }

    /** @throws InvalidRequestException naming {@code file} if there is none */
    public static UploadedFile of(MultipartRequest parts) {
        var file = parts.getFile("file");
        if (file == null || file.isEmpty()) {
            throw new InvalidRequestException("file", "problem.field.missing");
        }
        try {
            var path = Files.createTempFile("linli", ".sheet"); // readable by its owner only
            file.transferTo(path);
            return new UploadedFile(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
