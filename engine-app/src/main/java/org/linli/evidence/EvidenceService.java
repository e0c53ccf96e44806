package org.linli.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.evidence.store.FileStore;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Front door of the evidence module: takes files in, ties them to steps of cases and hands them out. */
@UseCaseService
public class EvidenceService {
    /** How many files one step of a case may carry. */
    public static final int MOST_FILES = 9;

    private static final int CLEANING_BATCH = 200;

    private final EvidenceMapper evidence;
    private final EvidenceIntake intake;
    private final FileStore files;

    EvidenceService(EvidenceMapper evidence, EvidenceIntake intake, FileStore files) {
        this.evidence = evidence;
        this.intake = intake;
        this.files = files;
    }

    /**
     * Takes a file in, without its metadata; it waits a while to be tied to a case.
     *
     * @param staffId who sends it, null = the public
     * @throws InvalidRequestException (field {@code file}) if its content is of no accepted type, too large or damaged
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // pictures are decoded without holding a connection
    public StoredEvidence upload(UploadedFile file, Long staffId) {
        return StoredEvidence.of(intake.take(file, staffId));
    }

    /**
     * Finds the files fit to be tied to a case: one statement, none for an empty list. To be called before the first
     * write, so that a refusal leaves nothing behind; {@link #link(EvidenceSelection, long, int, boolean)} follows.
     *
     * @param publicIds may be null or name a file twice
     * @param staffId who ties them, null = the public
     * @throws InvalidRequestException (field {@code evidenceIds}) if one is unknown, sent by somebody else or already
     *     tied, or if there are more than {@link #MOST_FILES}
     */
    public EvidenceSelection select(List<String> publicIds, Long staffId) {
        var wanted = publicIds == null
                ? List.<String>of()
                : publicIds.stream().distinct().toList();
        if (wanted.isEmpty()) {
            return new EvidenceSelection(wanted);
        }
        if (wanted.size() > MOST_FILES) {
            throw new InvalidRequestException("evidenceIds", "evidence.ids.too-many", MOST_FILES);
        }
        var found = evidence.listByPublicId(wanted);
        if (found.size() < wanted.size() || !found.stream().allMatch(file -> file.isUploadedBy(staffId))) {
            throw new InvalidRequestException("evidenceIds", "evidence.ids.unknown");
        }
        if (found.stream().anyMatch(Evidence::isLinked)) {
            throw new InvalidRequestException("evidenceIds", "evidence.ids.used");
        }
        return new EvidenceSelection(wanted);
    }

    /**
     * Ties the selected files to one step of a case: one statement, none for an empty selection.
     *
     * @param isPublic whether the reporter may see them
     * @throws OptimisticLockingFailureException if one was tied or cleaned away since it was selected
     */
    public void link(EvidenceSelection selection, long caseFileId, int timelineSeq, boolean isPublic) {
        if (selection.isEmpty()) {
            return;
        }
        var link = new EvidenceMapper.Link(selection.publicIds(), caseFileId, timelineSeq, isPublic);
        if (evidence.link(link) < selection.size()) {
            throw new OptimisticLockingFailureException("Evidence was tied or deleted meanwhile");
        }
    }

    /**
     * Selects and ties in one call, for callers that have written nothing before.
     *
     * @throws InvalidRequestException as {@link #select} does
     */
    public void link(List<String> publicIds, long caseFileId, int timelineSeq, boolean isPublic, Long staffId) {
        link(select(publicIds, staffId), caseFileId, timelineSeq, isPublic);
    }

    /** The files of a case in the order of its steps. */
    @Transactional(readOnly = true)
    public List<Evidence> ofCase(long caseFileId) {
        return evidence.listByCase(caseFileId);
    }

    @Transactional(readOnly = true)
    public Optional<Evidence> find(String publicId) {
        return evidence.find(publicId);
    }

    /** The kept file; whoever asks has been found entitled to it. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public EvidenceContent content(Evidence file) {
        var name = file.publicId() + "." + EvidenceContent.suffix(file.mediaType());
        return new EvidenceContent(files.read(file.storedSha256()), file.mediaType(), name, file.storedSha256());
    }

    /** A small JPEG of it; empty where there is no picture to show. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<EvidenceContent> thumbnail(Evidence file) {
        return Optional.ofNullable(file.thumbnailSha256())
                .map(sha256 ->
                        new EvidenceContent(files.read(sha256), "image/jpeg", file.publicId() + "-small.jpg", sha256));
    }

    /** Deletes uploads older than {@code before} that no case took, and content nobody refers to; returns how many. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // each batch commits before its files go
    public int deleteUnlinkedBefore(Instant before) {
        var deleted = 0;
        List<Evidence> batch;
        do {
            batch = evidence.listUnlinkedBefore(before, CLEANING_BATCH);
            if (!batch.isEmpty()) {
                deleted += evidence.deleteUnlinked(
                        batch.stream().map(Evidence::publicId).toList());
                deleteUnreferred(batch, before);
            }
        } while (batch.size() == CLEANING_BATCH);
        return deleted;
    }

    private void deleteUnreferred(List<Evidence> deleted, Instant before) {
        Set<String> hashes = new HashSet<>();
        deleted.forEach(file -> {
            hashes.add(file.storedSha256());
            if (file.hasThumbnail()) {
                hashes.add(file.thumbnailSha256());
            }
        });
        hashes.removeAll(evidence.listReferred(Set.copyOf(hashes)));
        try {
            for (var sha256 : hashes) {
                files.deleteUnwantedSince(sha256, before);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
