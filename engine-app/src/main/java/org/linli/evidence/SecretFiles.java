package org.linli.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import org.linli.evidence.store.FileStore;
import org.linli.shared.persistence.FileCipher;
import org.linli.shared.persistence.PersonalText;
import org.springframework.stereotype.Service;

/** Keeps files that the application made or checked itself, encrypted, each with a key of its own; no two share a file. */
@Service
public class SecretFiles {
    private final FileStore files;
    private final FileCipher cipher;

    SecretFiles(FileStore files, FileCipher cipher) {
        this.files = files;
        this.cipher = cipher;
    }

    /** By what a file is found again; without the key it can be read by nobody. */
    public record Kept(String sha256, PersonalText key) {}

    public Kept keep(byte[] content) {
        var encrypted = cipher.encrypt(content);
        try {
            var file = Files.createTempFile("linli-secret-", null);
            try {
                Files.write(file, encrypted.content());
                return new Kept(files.put(file), encrypted.key());
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public byte[] read(Kept kept) {
        try (var content = files.read(kept.sha256()).getInputStream()) {
            return cipher.decrypt(content.readAllBytes(), kept.key());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** To be called when nothing refers to it any more. */
    public void delete(String sha256) {
        try {
            files.deleteUnwantedSince(sha256, Instant.MAX);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
