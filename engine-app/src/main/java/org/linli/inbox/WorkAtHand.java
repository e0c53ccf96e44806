package org.linli.inbox;

import org.linli.casefile.ReadingGround;
import org.linli.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Whoever may do an open step reads its case: a head who steps in, his deputy, whoever was given it. */
@Component
public class WorkAtHand implements ReadingGround {
    private final WorkItemMapper items;
    private final TaskRights rights;

    WorkAtHand(WorkItemMapper items, TaskRights rights) {
        this.items = items;
        this.rights = rights;
    }

    @Override
    public boolean covers(long caseFileId, CurrentUser user) {
        return items.listOfCase(caseFileId).stream()
                .filter(item -> item.status().isOpen())
                .anyMatch(item -> rights.mayDo(item, user));
    }
}
