package org.linli.certificates;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linli.certificates.CertificateMapper.Deletion;
import org.linli.evidence.SecretPictures.Kept;
import org.linli.residents.ArchiveAccess;
import org.linli.residents.ArchiveCodes;
import org.linli.residents.CodeList;
import org.linli.residents.CodeValue;
import org.linli.residents.PopulationReading;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/** The lines about photos of documents, and who may do what with them; each use leaves a line in the audit log. */
@UseCaseService
class CertificateRecords {
    static final String WRITE = "certificate:write";
    static final String READ = "certificate:read";
    static final String DELETE = "certificate:delete";
    /** Of one person or household. */
    private static final int MOST = 40;

    private static final List<String> ANY = List.of(READ, WRITE, DELETE);

    private final CertificateMapper images;
    private final PopulationReading archive;
    private final ArchiveAccess access;
    private final ArchiveCodes codes;
    private final AuditLog audit;
    private final Clock clock;

    CertificateRecords(
            CertificateMapper images,
            PopulationReading archive,
            ArchiveAccess access,
            ArchiveCodes codes,
            AuditLog audit,
            Clock clock) {
        this.images = images;
        this.archive = archive;
        this.access = access;
        this.codes = codes;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFoundException if there is no such person, or not where he has anything to do with photos of documents */
    public CertificateOwner ofResident(String number, CurrentUser user) {
        return archive.resident(number)
                .map(CertificateOwner::of)
                .filter(owner -> ANY.stream().anyMatch(permission -> may(owner, permission, user)))
                .orElseThrow(NotFoundException::new);
    }

    /** As {@link #ofResident}. */
    public CertificateOwner ofHousehold(String number, CurrentUser user) {
        return archive.household(number)
                .map(CertificateOwner::of)
                .filter(owner -> ANY.stream().anyMatch(permission -> may(owner, permission, user)))
                .orElseThrow(NotFoundException::new);
    }

    public boolean may(CertificateOwner owner, String permission, CurrentUser user) {
        return owner.isIn(access.places(user, permission));
    }

    public List<CertificateImage> list(CertificateOwner owner) {
        return images.list(owner.residentId(), owner.householdId());
    }

    /**
     * Refuses before anything is kept.
     *
     * @throws NotFoundException if it is not where he takes photos of documents
     * @throws InvalidRequestException if there is no such kind, or there are too many photos
     */
    public void check(CertificateOwner owner, String kind, CurrentUser user) {
        if (!may(owner, WRITE, user)) {
            throw new NotFoundException();
        }
        if (codes.values(CodeList.CERTIFICATE_KIND).stream()
                .noneMatch(value -> value.code().equals(kind))) {
            throw new InvalidRequestException("kind", "certificate.kind");
        }
        if (list(owner).size() >= MOST) {
            throw new InvalidRequestException("file", "certificate.most", MOST);
        }
    }

    public String add(CertificateOwner owner, String kind, Kept kept, CurrentUser user) {
        var number = UUID.randomUUID().toString().replace("-", "");
        images.insert(new CertificateImage(
                0,
                number,
                owner.residentId(),
                owner.householdId(),
                kind,
                kept.sha256(),
                kept.key(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                user.name()));
        audit.record("add-certificate", owner.object(), AuditResult.SUCCESS, nameOf(kind));
        return number;
    }

    /** A photo that somebody looks at, and the words of what he looks at it for. */
    record Showing(CertificateImage image, String purpose) {}

    /**
     * @throws NotFoundException if there is none for him
     * @throws InvalidRequestException if the purpose is not one that the office offers
     */
    public Showing show(String number, String purpose, CurrentUser user) {
        var image = images.find(number).orElseThrow(NotFoundException::new);
        var owner = owner(image, READ, user);
        var wanted = codes.values(CodeList.PURPOSE).stream()
                .filter(value -> value.code().equals(purpose))
                .map(CodeValue::name)
                .findFirst()
                .orElseThrow(() -> new InvalidRequestException("purpose", "resident.purpose"));
        audit.record("show-certificate", owner.object(), AuditResult.SUCCESS, wanted + ": " + nameOf(image.kindCode()));
        return new Showing(image, wanted);
    }

    /**
     * Deletes a photo and returns the file that is left of it.
     *
     * @throws NotFoundException if there is none for him
     */
    public String delete(String number, String reason, CurrentUser user) {
        var image = images.lock(number).orElseThrow(NotFoundException::new);
        var owner = owner(image, DELETE, user);
        images.delete(new Deletion(image.id(), clock.instant(), user.name(), reason));
        audit.record("delete-certificate", owner.object(), AuditResult.SUCCESS, nameOf(image.kindCode()));
        return image.storedSha256();
    }

    public List<String> kinds() {
        return images.listKinds();
    }

    /** Deletes some of the photos of a kind whose time is over; the files that are left of them, none when that was all. */
    public List<String> deleteOld(String kind, Duration kept, int most) {
        var now = clock.instant();
        var old = images.lockAddedBefore(kind, now.minus(kept), most);
        old.forEach(image -> images.delete(new Deletion(image.id(), now, null, null)));
        if (!old.isEmpty()) {
            audit.record("expire-certificates", null, AuditResult.SUCCESS, nameOf(kind) + ": " + old.size());
        }
        return old.stream().map(CertificateImage::storedSha256).toList();
    }

    public String nameOf(String kind) {
        return codes.label(CodeList.CERTIFICATE_KIND, kind);
    }

    private CertificateOwner owner(CertificateImage image, String permission, CurrentUser user) {
        Optional<CertificateOwner> owner = image.residentId() == null
                ? archive.householdById(image.householdId()).map(CertificateOwner::of)
                : archive.residentById(image.residentId()).map(CertificateOwner::of);
        return owner.filter(found -> may(found, permission, user)).orElseThrow(NotFoundException::new);
    }
}
