package org.linli.evidence;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.dao.OptimisticLockingFailureException;

/** What the database knows of files; the slow work on their content happens outside of these transactions. */
@UseCaseService
class EvidenceRecords {
    private static final int BATCH = 200;

    private final EvidenceMapper evidence;

    EvidenceRecords(EvidenceMapper evidence) {
        this.evidence = evidence;
    }

    public Optional<Evidence> find(String publicId) {
        return evidence.find(publicId);
    }

    public List<Evidence> ofCase(long caseFileId) {
        return evidence.listByCase(caseFileId);
    }

    /** Any earlier upload of the same bytes. */
    public Optional<Evidence> findBySha256(String sha256) {
        return evidence.findBySha256(sha256);
    }

    public void insert(Evidence file) {
        evidence.insert(file);
    }

    public EvidenceSelection select(List<String> publicIds, Long staffId) {
        if (publicIds.size() > EvidenceService.MOST_FILES) {
            throw refused("evidence.ids.too-many");
        }
        var found = evidence.listByPublicId(publicIds);
        if (found.size() < publicIds.size() || !found.stream().allMatch(file -> file.isUploadedBy(staffId))) {
            throw refused("evidence.ids.unknown");
        }
        if (found.stream().anyMatch(Evidence::isLinked)) {
            throw refused("evidence.ids.used");
        }
        return new EvidenceSelection(publicIds);
    }

    public void link(EvidenceSelection selection, long caseFileId, int timelineSeq, boolean isPublic) {
        var link = new EvidenceMapper.Link(selection.publicIds(), caseFileId, timelineSeq, isPublic);
        if (evidence.link(link) < selection.size()) {
            throw new OptimisticLockingFailureException("Evidence was tied or deleted meanwhile");
        }
    }

    /** Deletes some of the uploads older than {@code before} that no case took. */
    public Deleted deleteUnlinkedBefore(Instant before) {
        var old = evidence.listUnlinkedBefore(before, BATCH);
        if (old.isEmpty()) {
            return new Deleted(0, Set.of());
        }
        var count = evidence.deleteUnlinked(old.stream().map(Evidence::publicId).toList());
        Set<String> content = new HashSet<>();
        old.forEach(file -> {
            content.add(file.storedSha256());
            if (file.hasThumbnail()) {
                content.add(file.thumbnailSha256());
            }
        });
        return new Deleted(count, content);
    }

    /** Those of the content hashes that no row refers to. */
    public Set<String> unreferred(Set<String> hashes) {
        var unreferred = new HashSet<>(hashes);
        unreferred.removeAll(evidence.listReferred(hashes));
        return unreferred;
    }

    private static InvalidRequestException refused(String messageKey) {
        return new InvalidRequestException("evidenceIds", messageKey, EvidenceService.MOST_FILES);
    }

    /** How many rows went, and the hashes of the content they referred to. */
    record Deleted(int count, Set<String> content) {}
}
