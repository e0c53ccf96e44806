package org.linli.inbox;

import org.linli.casefile.CaseFile;
import org.linli.shared.UseCaseService;

/** Lets the open tasks of a case follow when the case is filed under another category. */
@UseCaseService
public class TaskMatters {
    private final WorkItemMapper items;
    private final CaseJourney journey;
    private final WorkChanges changes;

    TaskMatters(WorkItemMapper items, CaseJourney journey, WorkChanges changes) {
        this.items = items;
        this.journey = journey;
        this.changes = changes;
    }

    /** Tells everybody in whose list they stand. */
    public void recategorize(CaseFile caseFile, String categoryCode, int priority, String title) {
        items.recategorize(caseFile.id(), categoryCode, priority, title);
        journey.openTasks(caseFile.id()).forEach(item -> changes.rescheduled(item.taskId()));
    }
}
