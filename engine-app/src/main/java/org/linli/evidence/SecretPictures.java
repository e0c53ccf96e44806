package org.linli.evidence;

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
    private final SecretFiles files;

    SecretPictures(EvidenceIntake intake, SecretFiles files) {
        this.intake = intake;
        this.files = files;
    }

    /** By what a picture is found again; without the key it can be read by nobody. */
    public record Kept(String sha256, PersonalText key) {}

    /**
     * @throws InvalidRequestException (field {@code file}) if it is no picture, or damaged
     * @throws FileTooLargeException if it is larger than pictures may be
     */
    public Kept take(UploadedFile upload) {
        var kept = files.keep(intake.picture(upload));
        return new Kept(kept.sha256(), kept.key());
    }

    public byte[] read(Kept kept) {
        return files.read(new SecretFiles.Kept(kept.sha256(), kept.key()));
    }

    /** To be called when nothing refers to it any more: no two pictures share a file. */
    public void delete(String sha256) {
        files.delete(sha256);
    }
}
