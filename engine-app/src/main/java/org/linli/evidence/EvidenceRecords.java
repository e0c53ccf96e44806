package org.linli.evidence;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.FieldProblem;
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

    public EvidenceSelection select(Map<String, List<String>> idsByField, Long staffId) {
        var wanted =
                idsByField.values().stream().flatMap(List::stream).distinct().toList();
        if (idsByField.values().stream().anyMatch(ids -> ids.size() > EvidenceService.MOST_FILES)) {
            throw refused(idsByField, ids -> ids.size() > EvidenceService.MOST_FILES, "evidence.ids.too-many");
        }
        var found = evidence.listByPublicId(wanted).stream()
                .filter(file -> file.isUploadedBy(staffId))
                .collect(Collectors.toMap(Evidence::publicId, Function.identity()));
        if (found.size() < wanted.size()) {
            throw refused(idsByField, ids -> !found.keySet().containsAll(ids), "evidence.ids.unknown");
        }
        if (found.values().stream().anyMatch(Evidence::isLinked)) {
            throw refused(
                    idsByField, ids -> ids.stream().anyMatch(id -> found.get(id).isLinked()), "evidence.ids.used");
        }
        return EvidenceSelection.of(wanted.stream().map(found::get).toList());
    }

    public void link(EvidenceSelection selection, long caseFileId, int timelineSeq, boolean isPublic) {
        link(selection.shownIds(), caseFileId, timelineSeq, isPublic);
        link(selection.internalIds(), caseFileId, timelineSeq, false);
    }

    private void link(List<String> ids, long caseFileId, int timelineSeq, boolean isPublic) {
        var link = new EvidenceMapper.Link(ids, caseFileId, timelineSeq, isPublic);
        if (!ids.isEmpty() && evidence.link(link) < ids.size()) {
            throw new OptimisticLockingFailureException("Evidence was tied or deleted meanwhile");
        }
    }

    public void keep(EvidenceSelection selection, String keptFor, long keptId) {
        var ids = selection.ids();
        if (!ids.isEmpty() && evidence.keep(ids, keptFor, keptId) < ids.size()) {
            throw new OptimisticLockingFailureException("Evidence was tied or deleted meanwhile");
        }
    }

    public void release(String keptFor, Collection<Long> keptIds) {
        if (!keptIds.isEmpty()) {
            evidence.release(keptFor, keptIds);
        }
    }

    public void forgetOrigin(long caseFileId) {
        evidence.forgetOrigin(caseFileId);
    }

    public void releaseOfCase(long caseFileId) {
        evidence.releaseOfCase(caseFileId);
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

    /** One problem for each field whose files are the reason. */
    private static InvalidRequestException refused(
            Map<String, List<String>> idsByField, Predicate<List<String>> isReason, String messageKey) {
        return new InvalidRequestException(idsByField.entrySet().stream()
                .filter(field -> isReason.test(field.getValue()))
                .map(field -> new FieldProblem(field.getKey(), messageKey, EvidenceService.MOST_FILES))
                .toList());
    }

    /** How many rows went, and the hashes of the content they referred to. */
    record Deleted(int count, Set<String> content) {}
}
