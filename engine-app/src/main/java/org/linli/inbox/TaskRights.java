package org.linli.inbox;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.organization.OrganizationService;
import org.linli.security.CurrentUser;
import org.linli.security.CurrentUser.Absentee;
import org.linli.security.CurrentUser.PostView;
import org.springframework.stereotype.Component;

/** Who may do what with a task: from the posts he holds now, and from whose hands it is in. */
@Component
class TaskRights {
    private final WorkItemMapper items;
    private final ColleagueMapper colleagues;
    private final OrganizationService organization;
    /** Reference data that only a migration changes, so it is read once. */
    private volatile Map<String, ColleagueMapper.RoleRights> roles;

    TaskRights(WorkItemMapper items, ColleagueMapper colleagues, OrganizationService organization) {
        this.items = items;
        this.colleagues = colleagues;
        this.organization = organization;
    }

    /**
     * Whether the person has it, answers for it himself and still holds the post through which he has it.
     *
     * <p>So does whoever stands in for that person at that post, unless he may not do it himself.
     */
    boolean holds(WorkItem item, CurrentUser user) {
        if (item.status() != WorkItemStatus.CLAIMED || item.isDelegated()) {
            return false;
        }
        return item.isAssignedTo(user.staffId()) && user.holdsHimself(item.holdingUnitId(), item.holdingRole())
                || standsInFor(item.assigneeId(), item, user);
    }

    /** Whether it is his own, or that of somebody he stands in for, while somebody else works on it. */
    boolean owns(WorkItem item, CurrentUser user) {
        return item.isOwnedBy(user.staffId()) || item.isDelegated() && standsInFor(item.ownerId(), item, user);
    }

    private boolean standsInFor(Long holderId, WorkItem item, CurrentUser user) {
        return absentees(item, user).stream().anyMatch(one -> one.staffId() == holderId)
                && !items.isExcluded(item.id(), List.of(user.staffId()));
    }

    private static List<Absentee> absentees(WorkItem item, CurrentUser user) {
        return user.absentees(item.holdingUnitId(), item.holdingRole());
    }

    /** Whether the person may take it out of its pool. */
    boolean mayTake(WorkItem item, CurrentUser user) {
        return item.status() == WorkItemStatus.POOL
                && user.holds(item.poolUnitId(), item.poolRole())
                && !isBarred(item, user);
    }

    /** Whether a rule keeps him from it, or the one for whom alone he could have it. */
    boolean isBarred(WorkItem item, CurrentUser user) {
        return items.isExcluded(
                item.id(), MyPool.of(item.poolUnitId(), item.poolRole(), user).barred());
    }

    /** For whom the person acts when he acts on it now, or null: for himself. */
    Absentee absentee(WorkItem item, CurrentUser user) {
        return item.absentee(user);
    }

    /** The person as the timeline names him for what he does to it: alone, or with whom he stands in for. */
    CurrentUser actor(WorkItem item, CurrentUser user) {
        return user.actingFor(absentee(item, user));
    }

    /** What the audit log says beside the step: for whom the person acted, if for somebody. */
    String trace(WorkItem item, CurrentUser user) {
        var absentee = absentee(item, user);
        return absentee == null
                ? item.elementId()
                : "%s, %s 代 %s".formatted(item.elementId(), user.username(), absentee.username());
    }

    /** Whether the person may act on it. */
    boolean mayDo(WorkItem item, CurrentUser user) {
        return holds(item, user) || mayTake(item, user);
    }

    /** Whether the person is a head over the unit whose task it is. */
    boolean heads(WorkItem item, CurrentUser user) {
        return headPost(item, user) != null;
    }

    /** The post through which the person is a head over the unit whose task it is, or null. */
    PostView headPost(WorkItem item, CurrentUser user) {
        var path = organization.unit(item.poolUnitId()).path();
        return user.posts().stream()
                .filter(post -> isHead(post.role()) && path.startsWith(post.unitPath()))
                .findFirst()
                .orElse(null);
    }

    /**
     * Whether the person may hand it on: whoever may act on it, and a head over its unit.
     *
     * <p>A head who may not judge it himself does not choose who judges it.
     */
    boolean mayPassOn(WorkItem item, CurrentUser user) {
        return item.status().isOpen() && (mayDo(item, user) || headsUnbarred(item, user));
    }

    /** Whether the person is a head over its unit, and neither he nor for whom he is one may not do it. */
    boolean headsUnbarred(WorkItem item, CurrentUser user) {
        var post = headPost(item, user);
        return post != null && !items.isExcluded(item.id(), both(user, post));
    }

    private static List<Long> both(CurrentUser user, PostView post) {
        return post.isOwn()
                ? List.of(user.staffId())
                : List.of(user.staffId(), post.absentee().staffId());
    }

    boolean isHead(String role) {
        var rights = roles().get(role);
        return rights != null && rights.mayReassign();
    }

    /** The units, by their paths, in and below which the person may hand over what others have. */
    List<String> handOverPaths(CurrentUser user) {
        return user.posts().stream()
                .filter(post -> roles().containsKey(post.role())
                        && roles().get(post.role()).mayHandOver())
                .map(PostView::unitPath)
                .distinct()
                .toList();
    }

    /** The roles of the same kind of unit that do work, in the office's order. */
    List<String> workingRolesBeside(String role) {
        var kind = roles().get(role).unitKind();
        return roles().values().stream()
                .filter(other -> other.unitKind() == kind && other.mayWork())
                .map(ColleagueMapper.RoleRights::code)
                .toList();
    }

    /** The name of the unit for which the person acts on it. */
    String unitOf(WorkItem item, CurrentUser user) {
        return user.posts().stream()
                .filter(post -> post.unitId() == item.holdingUnitId())
                .map(PostView::unitName)
                .findFirst()
                .orElseGet(() -> user.posts().get(0).unitName());
    }

    private Map<String, ColleagueMapper.RoleRights> roles() {
        if (roles == null) {
            roles = colleagues.listRoles().stream()
                    .collect(Collectors.toMap(
                            ColleagueMapper.RoleRights::code,
                            role -> role,
                            (one, same) -> one,
                            java.util.LinkedHashMap::new));
        }
        return roles;
    }
}
