package org.linli.organization;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Keeps one administrator whose post does not end, whoever is taken away at the same moment. */
@Component
class LastAdministrator {
    static final String ROLE = "administrator";

    private final PostMapper posts;
    private final Clock clock;

    LastAdministrator(PostMapper posts, Clock clock) {
        this.posts = posts;
        this.clock = clock;
    }

    /** @throws LastAdministratorException if the person is the only lasting administrator */
    void refuseToLose(long staffId) {
        posts.findRoleForUpdate(ROLE);
        var holders = posts.listLastingHolderIds(ROLE, clock.instant());
        if (holders.contains(staffId) && holders.stream().allMatch(holder -> holder == staffId)) {
            throw new LastAdministratorException();
        }
    }
}
