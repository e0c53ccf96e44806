package org.linli.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import org.linli.evidence.store.FileStore;
import org.linli.shared.persistence.FileCipher;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Service;

/**
 * Keeps pictures that nobody shall see in passing: checked and cleaned as all files, then encrypted, each with a key of its own.
 *
 * <p>Opens no transaction, so that no connection waits while a picture is decoded.
 */
@Service
public class SecretPictures {
    private final EvidenceIntake intake;
    private final FileStore files;
    private final FileCipher cipher;

    SecretPictures(EvidenceIntake intake, FileStore files, FileCipher cipher) {
        this.intake = intake;
        this.files = files;
        this.cipher = cipher;
    }

    /** By what a picture is found again; without the key it can be read by nobody. */
    public record Kept(String sha256, PersonalText key) {}

    /**
     * @throws InvalidRequestException (field {@code file}) if it is no picture, or damaged
     * @throws FileTooLargeException if it is larger than pictures may be
     */
    public Kept take(UploadedFile upload) {
        var encrypted = cipher.encrypt(intake.picture(upload));
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

    /** To be called when nothing refers to it any more: no two pictures share a file. */
    public void delete(String sha256) {
        try {
            files.deleteUnwantedSince(sha256, Instant.MAX);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
