package org.linli.casefile;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.linli.evidence.EvidenceService;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Opens case files and is the only way to change one. */
@UseCaseService
public class CaseFileService {
    private final CaseOpening opening;
    private final CaseFileMapper caseFiles;
    private final TimelineMapper timelines;
    private final TimelineWriter writer;
    private final CaseTerms terms;
    private final ReporterNotices notices;
    private final EvidenceService evidence;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    CaseFileService(
            CaseOpening opening,
            CaseFileMapper caseFiles,
            TimelineMapper timelines,
            TimelineWriter writer,
            CaseTerms terms,
            ReporterNotices notices,
            EvidenceService evidence,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.opening = opening;
        this.caseFiles = caseFiles;
        this.timelines = timelines;
        this.writer = writer;
        this.terms = terms;
        this.notices = notices;
        this.evidence = evidence;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Opens a case file with its number and query code; {@code begin} then starts its process in the same change.
     *
     * @return the case as it stands afterwards
     */
    public CaseFile open(NewCase newCase, Consumer<CaseChange> begin) {
        var opened = opening.insert(newCase);
        change(opened, change -> {
            change.record(reported(newCase));
            begin.accept(change);
        });
        return opened;
    }

    /** Opens a closed case again inside a change of it; whoever rated it may rate again. */
    public void reopen(CaseChange change) {
        caseFiles.clearRatings(change.before().id());
        change.reopen();
    }

    /** Lets the staff of a unit read a case that it takes part in. */
    public void admit(CaseFile caseFile, long unitId) {
        caseFiles.addParticipant(caseFile.id(), unitId, clock.instant());
    }

    /** The unit has no part in the case any more. */
    public void dismiss(CaseFile caseFile, long unitId) {
        caseFiles.removeParticipant(caseFile.id(), unitId);
    }

    /** Lets a case rise to a level of supervision; it never falls. */
    public void supervise(CaseFile caseFile, int level) {
        if (level > caseFile.supervisionLevel()) {
            caseFiles.raiseSupervision(caseFile.id(), level);
        }
    }

    /** @throws NotFoundException if there is no such case; whether somebody may read it is not asked here */
    public CaseFile find(String caseNumber) {
        return caseFiles.find(caseNumber).orElseThrow(NotFoundException::new);
    }

    /**
     * The case as it stands now; whoever else locks or changes it waits until this transaction ends.
     *
     * @throws NotFoundException if there is no such case; whether somebody may read it is not asked here
     */
    public CaseFile lock(String caseNumber) {
        return caseFiles.lock(caseNumber).orElseThrow(NotFoundException::new);
    }

    /**
     * Changes a case; nested calls in one transaction work on the same change, which is written once, at the end.
     *
     * @throws NotFoundException if there is no such case
     * @throws OptimisticLockingFailureException if somebody changed the case meanwhile; safe to retry
     */
    public void change(String caseNumber, Consumer<CaseChange> work) {
        var running = (CaseChange) TransactionSynchronizationManager.getResource(key(caseNumber));
        if (running != null) {
            work.accept(running);
        } else {
            change(caseFiles.find(caseNumber).orElseThrow(NotFoundException::new), work);
        }
    }

    private void change(CaseFile before, Consumer<CaseChange> work) {
        var change = new CaseChange(before);
        var key = key(before.caseNumber());
        TransactionSynchronizationManager.bindResource(key, change);
        try {
            work.accept(change);
        } finally {
            TransactionSynchronizationManager.unbindResource(key);
        }
        write(change);
    }

    private void write(CaseChange change) {
        var before = change.before();
        List<TimelineEntry> entries = new ArrayList<>();
        var seq = before.lastSeq();
        var hash = before.lastHash();
        for (var happening : change.happenings()) {
            var entry = writer.entry(change, happening, ++seq, hash);
            entries.add(entry);
            hash = entry.hash();
        }
        var update = new CaseUpdate(
                before.id(),
                before.version(),
                change.title(),
                change.categoryCode(),
                change.priority(),
                change.state(),
                change.light(),
                change.handlingUnitId(),
                change.holdingUnitId(),
                change.promisedAt(),
                change.closedAt(),
                change.turns(),
                seq,
                hash,
                clock.instant());
        if (caseFiles.update(update) == 0) {
            throw new OptimisticLockingFailureException("Case %s was changed meanwhile".formatted(before.caseNumber()));
        }
        if (!entries.isEmpty()) {
            timelines.insertAll(entries);
            terms.add(before, entries);
        }
        link(change, before.lastSeq());
        notices.tell(change);
        if (change.isMove()) {
            publisher.publishEvent(new CaseMoved(
                    before.caseNumber(),
                    before.id(),
                    before.kind(),
                    change.handlingUnitId(),
                    change.closedAt() != null));
        }
    }

    private void link(CaseChange change, int lastSeq) {
        var seq = lastSeq;
        for (var happening : change.happenings()) {
            var arePublic = happening.isPublic() && happening.areFilesPublic();
            evidence.link(happening.evidence(), change.before().id(), ++seq, arePublic);
        }
    }

    private static Happening reported(NewCase newCase) {
        var staff = newCase.reportingStaff();
        var unit = staff == null ? null : staff.posts().get(0).unitName();
        return new Happening(staff, unit, openedBy(newCase.kind()), null, null, null, newCase.evidence(), true, true);
    }

    private static String openedBy(CaseKind kind) {
        return switch (kind) {
            case SUPERVISION -> "draftOrder";
            case CHANGE -> "reportChange";
            case CORRECTION -> "registerError";
            case CREDIT -> "proposeListing";
            case PETITION -> "registerPetition";
            case POINTS -> "reportDeed";
            case SERVICE -> "applyService";
            case WISH -> "tellWish";
            default -> "report";
        };
    }

    private static String key(String caseNumber) {
        return CaseChange.class.getName() + ' ' + caseNumber;
    }
}
