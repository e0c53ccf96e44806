package org.linli.inbox;

import java.util.List;
import org.linli.security.CurrentUser;

/** A post at which a person stands in for another: what the other has in hand through it is also his to do. */
record Cover(long staffId, long unitId, String role) {

    static List<Cover> of(CurrentUser user) {
        return user.posts().stream()
                .filter(post -> !post.isOwn())
                .map(post -> new Cover(post.absentee().staffId(), post.unitId(), post.role()))
                .distinct()
                .toList();
    }
}
