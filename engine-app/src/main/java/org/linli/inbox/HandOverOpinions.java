package org.linli.inbox;

import java.util.List;
import org.linli.casefile.CaseAccess;
import org.linli.casefile.GrantGround;
import org.linli.inbox.HandOvers.Piece;
import org.linli.inbox.HandOvers.Result;
import org.linli.organization.StaffMember;
import org.linli.shared.UseCaseService;
import org.linli.shared.persistence.GeneratedKey;

/** Asks somebody else for the opinion that a leaver has not given. */
@UseCaseService
class HandOverOpinions {
    private final WorkItemMapper items;
    private final CoSignatureMapper signatures;
    private final ColleagueMapper colleagues;
    private final CaseAccess access;
    private final TaskHands hands;
    private final TaskDiary diary;
    private final WorkChanges changes;
    private final WorkNotices notices;

    HandOverOpinions(
            WorkItemMapper items,
            CoSignatureMapper signatures,
            ColleagueMapper colleagues,
            CaseAccess access,
            TaskHands hands,
            TaskDiary diary,
            WorkChanges changes,
            WorkNotices notices) {
        this.items = items;
        this.signatures = signatures;
        this.colleagues = colleagues;
        this.access = access;
        this.hands = hands;
        this.diary = diary;
        this.changes = changes;
        this.notices = notices;
    }

    /** Asks the successor instead, where he may read such cases and has no part in the task; else nobody any more. */
    Result handOver(Piece piece, HandOverOrder order) {
        var item = items.findById(piece.item().id()).orElseThrow();
        var asked = signatures.list(List.of(piece.signatureId())).get(0);
        if (!asked.isOpen() || !item.status().isOpen()) {
            return Result.GONE;
        }
        var end = new CoSignatureMapper.End(asked.id(), CoSignature.Status.WITHDRAWN, null, hands.now());
        if (signatures.end(end) == 0) {
            return Result.GONE;
        }
        access.revoke(GrantGround.SIGNATURE, asked.id());
        var successor = order.successor();
        if (successor == null || !mayBeAsked(item, successor)) {
            items.closeSignature(item.id());
            changes.answered(item, asked.staffId(), asked.askedById());
            diary.note(item, order.user(), "withdrawSignature", asked.staffName(), order.reason());
            notices.tell("general", item, asked.askedById());
            return Result.WITHDRAWN;
        }
        var key = new GeneratedKey();
        signatures.insert(
                new CoSignatureMapper.Draft(
                        item.id(), successor.id(), asked.askedById(), asked.question(), hands.now()),
                key);
        access.grant(item.caseFileId(), successor.id(), GrantGround.SIGNATURE, key.id());
        changes.asked(item, asked.askedById(), successor.id());
        diary.note(item, order.user(), "handOverSignature", successor.name(), order.reason());
        notices.tell("signatureAsked", item, successor.id());
        return Result.MOVED;
    }

    private boolean mayBeAsked(WorkItem item, StaffMember person) {
        var hasPart = item.isAssignedTo(person.id())
                || item.isOwnedBy(person.id())
                || signatures.listOfItem(item.id()).stream()
                        .anyMatch(one -> one.isOpen() && one.staffId() == person.id());
        return !hasPart
                && !colleagues
                        .list(new ColleagueMapper.Query(
                                null,
                                null,
                                null,
                                item.kind(),
                                item.id(),
                                item.caseFileId(),
                                List.of(),
                                List.of(person.username()),
                                null,
                                item.poolUnitId(),
                                hands.now(),
                                1))
                        .isEmpty();
    }
}
