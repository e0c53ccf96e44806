package org.linli.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.evidence.store.FileStore;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Front door of the evidence module: takes files in, ties them to steps of cases and hands them out.
 *
 * <p>Opens no transaction for itself, so that no connection waits while a picture is decoded; joins the caller's.
 */
@Service
public class EvidenceService {
    /** How many files one step of a case may carry. */
    public static final int MOST_FILES = 9;

    private final EvidenceRecords records;
    private final EvidenceIntake intake;
    private final FileStore files;
    private final TransactionTemplate ownTransaction;

    EvidenceService(
            EvidenceRecords records, EvidenceIntake intake, FileStore files, PlatformTransactionManager transactions) {
        this.records = records;
        this.intake = intake;
        this.files = files;
        ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Takes a file in, without its metadata; it waits a while to be tied to a case.
     *
     * @param staffId who sends it, null = the public
     * @throws InvalidRequestException (field {@code file}) if its content is of no accepted type or damaged
     * @throws FileTooLargeException if it is larger than files of its kind may be
     */
    public StoredEvidence upload(UploadedFile file, Long staffId) {
        return StoredEvidence.of(intake.take(file, staffId));
    }

    /**
     * A file without its metadata, for a module that keeps it by itself: nothing of it stays here.
     *
     * @throws InvalidRequestException (field {@code file}) if its content is of no accepted type or damaged
     * @throws FileTooLargeException if it is larger than files of its kind may be
     */
    public CleanFile clean(UploadedFile file) {
        return intake.clean(file);
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
        return publicIds == null ? EvidenceSelection.none() : select(Map.of("evidenceIds", publicIds), staffId);
    }

    /**
     * As {@link #select(List, Long)} for a form that asks for files in several fields, each up to {@link #MOST_FILES}.
     *
     * @throws InvalidRequestException with one problem for each field whose files are refused
     */
    public EvidenceSelection select(Map<String, List<String>> publicIdsByField, Long staffId) {
        Map<String, List<String>> wanted = new LinkedHashMap<>();
        publicIdsByField.forEach(
                (field, ids) -> wanted.put(field, ids.stream().distinct().toList()));
        return wanted.values().stream().allMatch(List::isEmpty)
                ? EvidenceSelection.none()
                : records.select(wanted, staffId);
    }

    /**
     * Ties the selected files to one step of a case: one statement, none for an empty selection.
     *
     * @param isPublic whether the reporter may see them
     * @throws OptimisticLockingFailureException if one was tied or cleaned away since it was selected
     */
    public void link(EvidenceSelection selection, long caseFileId, int timelineSeq, boolean isPublic) {
        if (!selection.isEmpty()) {
            records.link(selection, caseFileId, timelineSeq, isPublic);
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

    /**
     * Ties files to another record than a case; {@link EvidenceKeeper} says who reads them.
     *
     * @param keptFor what kind of record that is
     */
    public void keep(EvidenceSelection selection, String keptFor, long keptId) {
        records.keep(selection, keptFor, keptId);
    }

    /** Gives up the files that were kept for records: nobody reads them any more, and they go as files that nobody tied. */
    public void release(String keptFor, Collection<Long> keptIds) {
        records.release(keptFor, keptIds);
    }

    /** Of the files of a case nobody learns any more where and when they were taken, or what their sender called them. */
    public void forgetOrigin(long caseFileId) {
        records.forgetOrigin(caseFileId);
    }

    /** Gives up the files of a case that may not be read with it any more; they go as files that nobody tied. */
    public void releaseOfCase(long caseFileId) {
        records.releaseOfCase(caseFileId);
    }

    /** The files of a case in the order of its steps. */
    public List<Evidence> ofCase(long caseFileId) {
        return records.ofCase(caseFileId);
    }

    public Optional<Evidence> find(String publicId) {
        return records.find(publicId);
    }

    /** The kept file; whoever asks has been found entitled to it. */
    public EvidenceContent content(Evidence file) {
        var name = file.publicId() + "." + EvidenceContent.suffix(file.mediaType());
        return new EvidenceContent(files.read(file.storedSha256()), file.mediaType(), name, file.storedSha256());
    }

    /** A small JPEG of it; empty where there is no picture to show. */
    public Optional<EvidenceContent> thumbnail(Evidence file) {
        var name = file.publicId() + "-small.jpg";
        return Optional.ofNullable(file.thumbnailSha256())
                .map(sha256 -> new EvidenceContent(files.read(sha256), "image/jpeg", name, sha256));
    }

    /**
     * Deletes uploads older than {@code before} that no case took, and content nobody refers to; returns how many
     * uploads. Commits in batches of its own: content is gone for good, so its rows must be.
     */
    public int deleteUnlinkedBefore(Instant before) {
        var total = 0;
        EvidenceRecords.Deleted batch;
        do {
            batch = ownTransaction.execute(status -> records.deleteUnlinkedBefore(before));
            total += batch.count();
            deleteUnreferred(batch, before);
        } while (!batch.content().isEmpty());
        return total;
    }

    private void deleteUnreferred(EvidenceRecords.Deleted batch, Instant before) {
        if (batch.content().isEmpty()) {
            return;
        }
        try {
            for (var sha256 : records.unreferred(batch.content())) {
                files.deleteUnwantedSince(sha256, before);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
