package org.linli.shared.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.linli.shared.LinliSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The secret that protects personal data: configured, or, for an embedded database only, made once beside it.
 *
 * <p>Several nodes on one server database must be given the same one.
 */
@Component
class DataKey {
    private static final int MIN_LENGTH = 32;

    private final byte[] secret;

    DataKey(LinliSettings settings, @Value("${spring.datasource.url}") String databaseUrl) {
        var text = settings.dataKey();
        if (text.isBlank() && databaseUrl.startsWith("jdbc:h2:")) {
            text = readOrCreate(settings.dataFolder().resolve("data.key"));
        }
        if (text.length() < MIN_LENGTH) {
            throw new MissingDataKeyException();
        }
        secret = text.getBytes(StandardCharsets.UTF_8);
    }

    byte[] secret() {
        return secret.clone();
    }

    private static String readOrCreate(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                var bytes = new byte[32];
                new SecureRandom().nextBytes(bytes);
                Files.writeString(file, HexFormat.of().formatHex(bytes), StandardOpenOption.CREATE_NEW);
                if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
            }
            return Files.readString(file).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException("The data key cannot be kept in " + file, failure);
        }
    }
}
