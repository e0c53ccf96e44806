package org.linli.shared.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.linli.shared.LinliSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The secrets that protect personal data, first the one that is written with: configured, or, for an embedded database only,
 * made once beside it, in a file with one of them a line.
 *
 * <p>Several nodes on one server database must be given the same ones.
 */
@Component
class DataKey {
    private static final int MIN_LENGTH = 32;

    private final List<byte[]> secrets;

    DataKey(LinliSettings settings, @Value("${spring.datasource.url}") String databaseUrl) {
        List<String> texts = new ArrayList<>();
        if (settings.dataKey().isBlank() && databaseUrl.startsWith("jdbc:h2:")) {
            texts.addAll(readOrCreate(settings.dataFolder().resolve("data.key")));
        } else {
            texts.add(settings.dataKey());
        }
        texts.addAll(settings.otherDataKeys());
        if (texts.stream().anyMatch(text -> text.length() < MIN_LENGTH)) {
            throw new MissingDataKeyException();
        }
        secrets = texts.stream()
                .distinct()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    List<byte[]> secrets() {
        return secrets;
    }

    private static List<String> readOrCreate(Path file) {
        try {
            if (!Files.exists(file)) {
                var folder = file.toAbsolutePath().getParent();
                Files.createDirectories(folder);
                forOwnerOnly(folder, "rwx------"); // the database in it is as personal as the key
                var bytes = new byte[32];
                new SecureRandom().nextBytes(bytes);
                Files.writeString(file, HexFormat.of().formatHex(bytes), StandardOpenOption.CREATE_NEW);
                forOwnerOnly(file, "rw-------");
            }
            var lines = Files.readString(file).lines().map(String::strip);
            var texts = lines.filter(line -> !line.isEmpty()).toList();
            return texts.isEmpty() ? List.of("") : texts;
        } catch (IOException failure) {
            throw new UncheckedIOException("The data key cannot be kept in " + file, failure);
        }
    }

    private static void forOwnerOnly(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
