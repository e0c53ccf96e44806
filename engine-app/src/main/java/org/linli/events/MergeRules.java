package org.linli.events;

import org.linli.inbox.TaskAction;
import org.springframework.stereotype.Component;

/** An event is merged into the earliest open one of the same matter that its clerk may read. */
@Component
class MergeRules implements EventRules {
    private final EventMerging merging;

    MergeRules(EventMerging merging) {
        this.merging = merging;
    }

    @Override
    public void check(TaskAction action) {
        if (action.is("merge")) {
            merging.check(action.caseFile(), action.text("mergeInto"), action.user());
        }
    }
}
