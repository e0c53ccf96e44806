package org.linli.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.linli.evidence.media.DamagedFileException;
import org.linli.evidence.media.EncryptedFileException;
import org.linli.evidence.media.FileCleaner;
import org.linli.evidence.media.FileKind;
import org.linli.evidence.media.ImageCleaner;
import org.linli.evidence.media.TooManyPixelsException;
import org.linli.evidence.store.FileStore;
import org.linli.evidence.store.Sha256;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/** Turns what was sent into what is kept; bytes that were sent before are cleaned and kept only once. */
@Component
class EvidenceIntake {
    private final EvidenceRecords records;
    private final FileStore files;
    private final EvidenceSettings settings;
    private final FileCleaner cleaner;
    private final Clock clock;

    EvidenceIntake(EvidenceRecords records, FileStore files, EvidenceSettings settings, Clock clock) {
        this.records = records;
        this.files = files;
        this.settings = settings;
        this.cleaner = new FileCleaner(new ImageCleaner(settings.maxPixels(), settings.longestEdge()));
        this.clock = clock;
    }

    Evidence take(UploadedFile upload, Long staffId) {
        return inFolder(upload, (sent, sha256, folder) -> {
            var content = content(sent, sha256, folder);
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var evidence = content.uploaded(SenderName.tidy(upload.originalName()), staffId, now);
            records.insert(evidence); // last: nothing may refer to content that is not there
            return evidence;
        });
    }

    /** The picture alone, cleaned, and nothing of it kept. */
    byte[] picture(UploadedFile upload) {
        return inFolder(upload, (sent, sha256, folder) -> {
            var kind = kind(sent);
            if (kind.family() != FileKind.Family.IMAGE) {
                throw new InvalidRequestException("file", "evidence.file.picture");
            }
            refuseBeyond(settings.limit(kind.family()), Files.size(sent));
            return Files.readAllBytes(cleaner.clean(sent, kind, folder).content());
        });
    }

    /** The file of any accepted kind without its metadata, and nothing of it kept. */
    CleanFile clean(UploadedFile upload) {
        return inFolder(upload, (sent, sha256, folder) -> {
            var kind = kind(sent);
            refuseBeyond(settings.limit(kind.family()), Files.size(sent));
            var cleaned = cleaner.clean(sent, kind, folder);
            return new CleanFile(
                    SenderName.tidy(upload.originalName()), cleaned.mediaType(), Files.readAllBytes(cleaned.content()));
        });
    }

    /** What is made of a file that was received. */
    @FunctionalInterface
    private interface Receiving<T> {
        T take(Path sent, String sha256, Path folder) throws IOException;
    }

    private <T> T inFolder(UploadedFile upload, Receiving<T> receiving) {
        refuseBeyond(settings.largest(), upload.size());
        try {
            var folder = Files.createTempDirectory("linli-evidence-");
            try {
                var sent = folder.resolve("sent");
                return receiving.take(sent, receive(upload, sent), folder);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (TooManyPixelsException refusal) {
            throw new InvalidRequestException("file", "evidence.file.pixels");
        } catch (EncryptedFileException refusal) {
            throw new InvalidRequestException("file", "evidence.file.encrypted");
        } catch (DamagedFileException refusal) {
            throw new InvalidRequestException("file", "evidence.file.damaged");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String receive(UploadedFile upload, Path sent) throws IOException {
        var digest = Sha256.digest();
        try (var content = new DigestInputStream(upload.content().getInputStream(), digest)) {
            Files.copy(content, sent);
        }
        return Sha256.hex(digest);
    }

    private KeptContent content(Path sent, String sentSha256, Path folder) throws IOException {
        var earlier = records.findBySha256(sentSha256).map(KeptContent::of);
        return earlier.isPresent() && keep(earlier.get()) ? earlier.get() : store(sent, sentSha256, folder);
    }

    private boolean keep(KeptContent earlier) throws IOException {
        return files.keep(earlier.storedSha256())
                && (earlier.thumbnailSha256() == null || files.keep(earlier.thumbnailSha256()));
    }

    private KeptContent store(Path sent, String sentSha256, Path folder) throws IOException {
        var kind = kind(sent);
        refuseBeyond(settings.limit(kind.family()), Files.size(sent));
        var cleaned = cleaner.clean(sent, kind, folder);
        return new KeptContent(
                sentSha256,
                files.put(cleaned.content()),
                cleaned.thumbnail() == null ? null : files.put(cleaned.thumbnail()),
                cleaned.mediaType(),
                Files.size(cleaned.content()),
                cleaned.capture().asOf(clock.instant()));
    }

    private static FileKind kind(Path sent) throws IOException {
        if (Files.size(sent) == 0) {
            throw new InvalidRequestException("file", "evidence.file.empty");
        }
        Optional<FileKind> kind = FileKind.of(sent);
        return kind.orElseThrow(() -> new InvalidRequestException("file", "evidence.file.type"));
    }

    private static void refuseBeyond(DataSize limit, long size) {
        if (size > limit.toBytes()) {
            throw new FileTooLargeException(limit);
        }
    }
}
