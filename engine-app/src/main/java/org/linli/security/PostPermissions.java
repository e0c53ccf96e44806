package org.linli.security;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** In which of his posts somebody may do what: only posts whose role has the permission count. */
@Component
public class PostPermissions {
    private final RoleMapper roles;
    /** Reference data that only a migration changes, so it is read once. */
    private volatile Map<String, Set<String>> rolesByPermission;

    PostPermissions(RoleMapper roles) {
        this.roles = roles;
    }

    /** His posts whose role has this permission. */
    public List<CurrentUser.PostView> of(CurrentUser user, String permission) {
        var permitted = roles(permission);
        return user.posts().stream()
                .filter(post -> permitted.contains(post.role()))
                .toList();
    }

    /** The codes of the roles that have this permission. */
    public Set<String> roles(String permission) {
        if (rolesByPermission == null) {
            rolesByPermission = roles.listGrants().stream()
                    .collect(Collectors.groupingBy(
                            RoleMapper.Grant::permission,
                            Collectors.mapping(RoleMapper.Grant::roleCode, Collectors.toUnmodifiableSet())));
        }
        return rolesByPermission.getOrDefault(permission, Set.of());
    }
}
