package org.linli.inbox.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import org.linli.inbox.CaseCopy;
import org.linli.inbox.CoSignature;
import org.linli.inbox.Delegation;
import org.linli.inbox.MoveKind;
import org.linli.inbox.WorkItemMove;
import org.linli.inbox.web.InboxItem.PersonView;
import org.linli.security.CurrentUser;

/** What staff see of the hands a task has gone through. */
final class VerbViews {
    private VerbViews() {}

    /** How a task came into the hands of whoever has it. */
    record HandoverView(
            MoveKind kind, @Nullable String by, @Nullable String reason, Instant at) {
        static HandoverView of(WorkItemMove move) {
            return move == null ? null : new HandoverView(move.kind(), move.actorName(), move.reason(), move.movedAt());
        }
    }

    /** Work that its owner gave to somebody. */
    record DelegationView(
            String owner,
            String delegate,
            String reason,
            Instant at,
            Delegation.Status status,
            @Nullable String answer,
            @Nullable Instant endedAt) {
        static DelegationView of(Delegation one) {
            return new DelegationView(
                    one.ownerName(),
                    one.delegateName(),
                    one.reason(),
                    one.delegatedAt(),
                    one.status(),
                    one.answer(),
                    one.endedAt());
        }
    }

    /** An opinion that was asked for; {@code isMine} where the reader himself was asked. */
    record SignatureView(
            long id,
            PersonView person,
            String askedBy,
            String question,
            Instant askedAt,
            CoSignature.Status status,
            @Nullable String opinion,
            @Nullable Instant endedAt,
            boolean isMine,
            boolean isWithdrawable) {
        static SignatureView of(CoSignature one, boolean holdsTask, CurrentUser user) {
            return new SignatureView(
                    one.id(),
                    new PersonView(one.staffName(), one.username()),
                    one.askedByName(),
                    one.question(),
                    one.askedAt(),
                    one.status(),
                    one.opinion(),
                    one.endedAt(),
                    one.staffId() == user.staffId(),
                    one.isOpen() && (holdsTask || one.askedById() == user.staffId()));
        }
    }

    /** All opinions on a task. */
    record SignatureList(List<SignatureView> items) {}

    /** A copy and the receipt of its reader. */
    record CopyView(
            long id,
            PersonView person,
            String sentBy,
            CaseCopy.Kind kind,
            @Nullable String note,
            Instant sentAt,
            @Nullable Instant readAt) {
        static CopyView of(CaseCopy copy) {
            return new CopyView(
                    copy.id(),
                    new PersonView(copy.staffName(), copy.username()),
                    copy.sentByName(),
                    copy.kind(),
                    copy.note(),
                    copy.sentAt(),
                    copy.readAt());
        }
    }

    /** All copies of a case. */
    record CopyList(List<CopyView> items) {
        static CopyList of(List<CaseCopy> copies) {
            return new CopyList(copies.stream().map(CopyView::of).toList());
        }
    }

    /** Somebody who may be chosen. */
    record ColleagueView(
            String username, String name, @Nullable String title, String unitName, String roleName, int openTasks) {}

    /** A pool a task may be handed to. */
    record PoolView(String role, String roleName) {}

    /** Who may be chosen; {@code pools} only where a task is to be handed on. */
    record ColleagueList(List<ColleagueView> items, List<PoolView> pools) {}
}
