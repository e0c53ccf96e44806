package org.linli.certificates;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.linli.documents.PictureMarks;
import org.linli.evidence.SecretPictures;
import org.linli.evidence.UploadedFile;
import org.linli.security.CurrentUser;
import org.linli.security.RateLimit;
import org.linli.security.RateLimiter;
import org.linli.shared.Zone;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.springframework.stereotype.Service;

/**
 * Photos of the documents of those who live here: in no list of people and no file, looked at one by one for a purpose, with the
 * viewer's name across.
 *
 * <p>Opens no transaction for itself, so that no connection waits while a picture is worked on.
 */
@Service
public class Certificates {
    private static final int BATCH = 100;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final CertificateRecords records;
    private final CertificateRetention retention;
    private final SecretPictures pictures;
    private final PictureMarks marks;
    private final RateLimiter limiter;
    private final RateLimit views;
    private final Clock clock;

    Certificates(
            CertificateRecords records,
            CertificateRetention retention,
            SecretPictures pictures,
            PictureMarks marks,
            RateLimiter limiter,
            CertificateSettings settings,
            Clock clock) {
        this.records = records;
        this.retention = retention;
        this.pictures = pictures;
        this.marks = marks;
        this.limiter = limiter;
        views = new RateLimit(settings.views(), settings.window());
        this.clock = clock;
    }

    /** That there is a photo; nothing of what is on it. {@code keptUntil} null: until somebody deletes it. */
    public record Row(
            String number, String kind, String kindName, Instant addedAt, String addedBy, Instant keptUntil) {}

    /** The photos of somebody or of a household, and what the user may do with them. */
    public record Shelf(List<Row> rows, boolean mayAdd, boolean mayShow, boolean mayDelete) {}

    /** @throws NotFoundException if there is no such person for whoever has to do with photos of documents */
    public Shelf ofResident(String number, CurrentUser user) {
        return shelf(records.ofResident(number, user), user);
    }

    /** As {@link #ofResident}. */
    public Shelf ofHousehold(String number, CurrentUser user) {
        return shelf(records.ofHousehold(number, user), user);
    }

    /**
     * Keeps a photo of a document of somebody.
     *
     * @throws NotFoundException if he is not where the user takes photos of documents
     * @throws InvalidRequestException if the kind is unknown or the file is no picture
     */
    public String addOfResident(String number, String kind, UploadedFile file, CurrentUser user) {
        return add(records.ofResident(number, user), kind, file, user);
    }

    /** As {@link #addOfResident}. */
    public String addOfHousehold(String number, String kind, UploadedFile file, CurrentUser user) {
        return add(records.ofHousehold(number, user), kind, file, user);
    }

    /**
     * The picture as JPEG, with the name of the user, the moment and the purpose across it.
     *
     * @throws NotFoundException if there is none for him
     * @throws InvalidRequestException if the purpose is not one that the office offers
     */
    public byte[] show(String number, String purpose, CurrentUser user) {
        limiter.check("certificate-view", String.valueOf(user.staffId()), views);
        var showing = records.show(number, purpose, user);
        var words = "%s（%s） %s %s"
                .formatted(
                        user.name(),
                        user.username(),
                        MINUTE.format(clock.instant().atZone(Zone.OFFICE)),
                        showing.purpose());
        return marks.mark(pictures.read(showing.image().kept()), words);
    }

    /** @throws NotFoundException if there is none for him */
    public void delete(String number, String reason, CurrentUser user) {
        pictures.delete(records.delete(number, reason, user));
    }

    /** Deletes every photo whose time is over, as the office's settings say now; how many. For whoever deletes by schedule. */
    public int deleteExpired() {
        var total = 0;
        for (var kind : records.kinds()) {
            var kept = retention.of(kind);
            if (kept.isPresent()) {
                List<String> files;
                do {
                    files = records.deleteOld(kind, kept.get(), BATCH);
                    files.forEach(pictures::delete);
                    total += files.size();
                } while (files.size() == BATCH);
            }
        }
        return total;
    }

    private String add(CertificateOwner owner, String kind, UploadedFile file, CurrentUser user) {
        records.check(owner, kind, user);
        return records.add(owner, kind, pictures.take(file), user);
    }

    private Shelf shelf(CertificateOwner owner, CurrentUser user) {
        var rows = records.list(owner).stream()
                .map(image -> new Row(
                        image.number(),
                        image.kindCode(),
                        records.nameOf(image.kindCode()),
                        image.addedAt(),
                        image.addedBy(),
                        retention.endOf(image)))
                .toList();
        return new Shelf(
                rows,
                records.may(owner, CertificateRecords.WRITE, user),
                records.may(owner, CertificateRecords.READ, user),
                records.may(owner, CertificateRecords.DELETE, user));
    }
}
