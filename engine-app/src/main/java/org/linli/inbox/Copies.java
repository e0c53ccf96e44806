package org.linli.inbox;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.linli.casefile.CaseAccess;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseReading;
import org.linli.casefile.GrantGround;
import org.linli.casefile.Happening;
import org.linli.evidence.EvidenceSelection;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/**
 * Shows cases to staff for their information, with a receipt (抄送、待阅).
 *
 * <p>Who gets a copy may read that one case, provided that one of his roles reads such cases at all. Only who reads a
 * case through a post of his own may send it on: a copy makes nobody a sender of copies.
 */
@UseCaseService
public class Copies {
    private final CopyMapper copies;
    private final CaseReading reading;
    private final CaseFileService caseFiles;
    private final CaseAccess access;
    private final Colleagues colleagues;
    private final WorkChanges changes;
    private final WorkNotices notices;
    private final Clock clock;

    Copies(
            CopyMapper copies,
            CaseReading reading,
            CaseFileService caseFiles,
            CaseAccess access,
            Colleagues colleagues,
            WorkChanges changes,
            WorkNotices notices,
            Clock clock) {
        this.copies = copies;
        this.reading = reading;
        this.caseFiles = caseFiles;
        this.access = access;
        this.colleagues = colleagues;
        this.changes = changes;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Sends a case to colleagues; who has it unread from before gets the newer note, and no second copy.
     *
     * @throws NotFoundException if there is no such case or the person may not read it
     * @throws NotYourTaskException if he reads it only because colleagues showed it to him
     * @throws InvalidRequestException if somebody may not get it, or the note is too long
     */
    public List<CaseCopy> send(String caseNumber, Collection<String> usernames, String note, CurrentUser user) {
        var caseFile = reading.find(caseNumber, user);
        if (!access.mayReadByPost(user, caseFile.id())) {
            throw new NotYourTaskException("task.copy.notYours");
        }
        var text = Reason.optional("note", note);
        var people = colleagues.requireReaders(caseFile, usernames, "usernames", user);
        people.forEach(one -> {
            save(caseNumber, caseFile.id(), one.staffId(), CaseCopy.Kind.COPY, text, user);
            notices.copied(caseFile, one.staffId());
        });
        caseFiles.change(caseNumber, change -> {
            change.record(new Happening(
                    user,
                    user.posts().get(0).unitName(),
                    "sendCopy",
                    null,
                    null,
                    text,
                    EvidenceSelection.none(),
                    false,
                    false,
                    TaskDiary.names(people),
                    null));
        });
        return copies.listOfCase(caseFile.id());
    }

    /** Tells somebody that a task was taken from him, by whom and why. */
    public void tell(WorkItem item, long staffId, CaseCopy.Kind kind, String reason, CurrentUser user) {
        save(item.caseNumber(), item.caseFileId(), staffId, kind, reason, user);
    }

    /**
     * Notes that the person has read his copy; reading it twice keeps the first receipt.
     *
     * @throws NotFoundException if he has no such copy
     */
    public CaseCopy read(long copyId, CurrentUser user) {
        var copy = copies.find(copyId)
                .filter(found -> found.staffId() == user.staffId())
                .orElseThrow(NotFoundException::new);
        copies.read(copyId, user.staffId(), clock.instant());
        return copy.isRead() ? copy : copies.find(copyId).orElseThrow();
    }

    /**
     * Who got copies of a case and who has read his, the newest first.
     *
     * @throws NotFoundException if there is no such case or the person may not read it
     */
    public List<CaseCopy> listOf(String caseNumber, CurrentUser user) {
        return copies.listOfCase(reading.find(caseNumber, user).id());
    }

    /** Who may get a copy of a case, by name, user name or unit. */
    public List<Colleague> candidates(String caseNumber, String text, CurrentUser user) {
        return colleagues.listReaders(reading.find(caseNumber, user), text, user);
    }

    private void save(
            String caseNumber, long caseFileId, long staffId, CaseCopy.Kind kind, String note, CurrentUser user) {
        copies.save(new CopyMapper.Draft(caseFileId, staffId, user.staffId(), kind, note, clock.instant()));
        access.grant(caseFileId, staffId, GrantGround.COPY, caseFileId);
        changes.copied(caseNumber, staffId);
    }
}
