package org.linli.inbox;

import java.util.List;
import org.linli.security.CurrentUser;

/** A pool a person may take from: a role he holds in a unit. */
public record PoolKey(long unitId, String role) {

    static List<PoolKey> of(CurrentUser user) {
        return user.posts().stream()
                .map(post -> new PoolKey(post.unitId(), post.role()))
                .distinct()
                .toList();
    }
}
