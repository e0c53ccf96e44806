package org.linli.inbox;

import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.NotFoundException;

/** Remembers for each person which items he has opened himself; the rest of his lists is bold. */
@UseCaseService
public class ReadMarks {
    private final ReadMarkMapper marks;
    private final WorkItemService tasks;

    ReadMarks(ReadMarkMapper marks, WorkItemService tasks) {
        this.marks = marks;
        this.tasks = tasks;
    }

    /** @throws NotFoundException if there is no such task or the person may not read it */
    public void opened(String taskId, CurrentUser user) {
        var item = tasks.find(taskId, user);
        if (item.status().isOpen() && !marks.isRead(item.id(), user.staffId())) {
            marks.insert(item.id(), user.staffId());
        }
    }

    /** From now on only what comes is bold. */
    public void readAll(CurrentUser user) {
        var highest = marks.findHighestItem();
        if (marks.updateMark(user.staffId(), highest) == 0) {
            marks.insertMark(user.staffId(), highest);
        }
        marks.deleteUpTo(user.staffId(), highest);
    }
}
