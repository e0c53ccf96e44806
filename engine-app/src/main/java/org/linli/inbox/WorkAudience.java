package org.linli.inbox;

import java.util.ArrayList;
import java.util.List;
import org.linli.casefile.ReadScope;
import org.linli.organization.OrganizationService;
import org.linli.security.CurrentUser;

/** Decides which of a person's lists a change concerns. */
record WorkAudience(CurrentUser user, ReadScope scope, OrganizationService organization) {

    List<WorkSignal> signals(WorkChange change) {
        if (change.kind() == ChangeKind.NOTICED) {
            return change.concerns(user.staffId()) ? List.of(WorkSignal.amongNotices(change)) : List.of();
        }
        List<WorkSignal> signals = new ArrayList<>();
        if (change.concerns(user.staffId())) {
            signals.add(WorkSignal.in(personal(change), change));
        } else if (user.posts().stream()
                .anyMatch(
                        post -> !post.isOwn() && change.concerns(post.absentee().staffId()))) {
            signals.add(WorkSignal.in(InboxView.MINE, change));
        }
        if (change.touchesPool() && user.holds(change.poolUnitId(), change.poolRole())) {
            signals.add(WorkSignal.in(InboxView.POOL, change));
        }
        if (isInScope(change)) {
            signals.add(WorkSignal.in(InboxView.UNIT, change));
        }
        return signals;
    }

    /** Whoever asked for an opinion has the task itself. */
    private InboxView personal(WorkChange change) {
        return switch (change.kind()) {
            case ASKED -> change.isTo(user.staffId()) ? InboxView.COSIGN : InboxView.MINE;
            case ANSWERED -> change.isTo(user.staffId()) ? InboxView.MINE : InboxView.COSIGN;
            case COPIED -> InboxView.COPIES;
            default -> InboxView.MINE;
        };
    }

    private boolean isInScope(WorkChange change) {
        if (change.gridId() == null || change.isDraft() && !scope.drafts()) {
            return false;
        }
        var narrower = change.caseKind() == null
                ? null
                : scope.narrower(change.caseKind()).orElse(null);
        if (narrower != null && (narrower.isUnlisted() || !isIn(narrower.within(), change))) {
            return false;
        }
        return scope.all() || isIn(scope.rows(), change);
    }

    private boolean isIn(ReadScope.Rows rows, WorkChange change) {
        var place = organization.placeOfGrid(organization.unit(change.gridId()));
        return rows.gridIds().contains(change.gridId())
                || rows.communityIds().contains(place.community().id())
                || rows.streetIds().contains(place.street().id())
                || change.handlingUnitId() != null && rows.handlingUnitIds().contains(change.handlingUnitId());
    }
}
