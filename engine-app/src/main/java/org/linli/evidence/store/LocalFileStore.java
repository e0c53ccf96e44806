package org.linli.evidence.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.regex.Pattern;
import org.linli.shared.LinliSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Files in a folder that all nodes share, as {@code ab/cd/<hash>}; the modification time is when one was last wanted. */
@Component
class LocalFileStore implements FileStore {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final Clock clock;

    @Autowired
    LocalFileStore(LinliSettings settings, Clock clock) {
        this(settings.dataFolder().resolve("evidence"), clock);
    }

    LocalFileStore(Path folder, Clock clock) {
        this.folder = folder.toAbsolutePath();
        this.clock = clock;
    }

    @Override
    public String put(Path file) throws IOException {
        var sha256 = Sha256.of(file);
        var target = path(sha256);
        Files.createDirectories(target.getParent());
        var temporary = Files.createTempFile(target.getParent(), "new-", null);
        try {
            Files.copy(file, temporary, StandardCopyOption.REPLACE_EXISTING);
            Files.setLastModifiedTime(temporary, now());
            sync(temporary, StandardOpenOption.WRITE);
            // Also where it exists: a rename over equal content cannot be overtaken by a deletion half-way.
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            sync(target.getParent(), StandardOpenOption.READ);
        } finally {
            Files.deleteIfExists(temporary);
        }
        return sha256;
    }

    @Override
    public boolean keep(String sha256) throws IOException {
        try {
            Files.setLastModifiedTime(path(sha256), now());
            return true;
        } catch (NoSuchFileException missing) {
            return false;
        }
    }

    @Override
    public Resource read(String sha256) {
        return new FileSystemResource(path(sha256));
    }

    @Override
    public boolean deleteUnwantedSince(String sha256, Instant before) throws IOException {
        var path = path(sha256);
        var doomed = path.resolveSibling("old-" + sha256);
        try {
            if (isWanted(path, before)) {
                return false;
            }
            Files.move(path, doomed, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException gone) {
            return true;
        }
        // Looked at again now that nobody can mark it: who wants it meanwhile does not find it and stores it again.
        if (isWanted(doomed, before)) {
            Files.move(doomed, path, StandardCopyOption.ATOMIC_MOVE);
            return false;
        }
        Files.delete(doomed);
        return true;
    }

    private static boolean isWanted(Path path, Instant before) throws IOException {
        return !Files.getLastModifiedTime(path).toInstant().isBefore(before);
    }

    private FileTime now() {
        return FileTime.from(clock.instant());
    }

    private Path path(String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not a SHA-256: " + sha256);
        }
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static void sync(Path path, StandardOpenOption mode) throws IOException {
        try (var channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }
}
