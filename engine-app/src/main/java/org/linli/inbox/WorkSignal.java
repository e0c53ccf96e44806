package org.linli.inbox;

import java.util.Locale;

/** That something changed in one of a person's lists, or among his messages; what it is he reads there. */
public record WorkSignal(String list, String taskId, String caseNumber) {
    private static final String NOTICES = "notices";

    static WorkSignal in(InboxView view, WorkChange change) {
        return new WorkSignal(view.name().toLowerCase(Locale.ROOT), change.taskId(), change.caseNumber());
    }

    static WorkSignal amongNotices(WorkChange change) {
        return new WorkSignal(NOTICES, change.taskId(), change.caseNumber());
    }
}
