package org.linli.inbox;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.organization.OrganizationService;
import org.linli.security.CurrentUser;
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

    /** Whether the person has it, answers for it himself and still holds the post through which he has it. */
    boolean holds(WorkItem item, CurrentUser user) {
        return item.status() == WorkItemStatus.CLAIMED
                && item.isAssignedTo(user.staffId())
                && !item.isDelegated()
                && user.holds(item.holdingUnitId(), item.holdingRole());
    }

    /** Whether the person may take it out of its pool. */
    boolean mayTake(WorkItem item, CurrentUser user) {
        return item.status() == WorkItemStatus.POOL
                && user.holds(item.poolUnitId(), item.poolRole())
                && !items.isExcluded(item.id(), user.staffId());
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
        return item.status().isOpen()
                && (mayDo(item, user) || heads(item, user) && !items.isExcluded(item.id(), user.staffId()));
    }

    boolean isHead(String role) {
        var rights = roles().get(role);
        return rights != null && rights.mayReassign();
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
