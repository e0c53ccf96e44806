package org.linli.evidence.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.springframework.core.io.Resource;

/**
 * Files by the SHA-256 of their content: equal content is one file, and a file never changes.
 *
 * <p>Every file remembers when it was last wanted, so that cleaning up can never take one that a concurrent upload is
 * about to refer to.
 */
public interface FileStore {

    /** Stores a copy of {@code file} durably, or marks the one that is there as wanted now; returns its hash. */
    String put(Path file) throws IOException;

    /** Marks a stored file as wanted now; returns false when there is none. */
    boolean keep(String sha256) throws IOException;

    /** The file, readable in ranges; one that is not there does not {@link Resource#exists() exist}. */
    Resource read(String sha256);

    /** Deletes the file unless it was wanted at or after {@code before}; returns whether it is gone. */
    boolean deleteUnwantedSince(String sha256, Instant before) throws IOException;
}
