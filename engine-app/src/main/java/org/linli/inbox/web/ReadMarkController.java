package org.linli.inbox.web;

import org.linli.inbox.ReadMarks;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What I have read. */
@RestController
@RequiresPermission("task:work")
class ReadMarkController {
    private final ReadMarks marks;

    ReadMarkController(ReadMarks marks) {
        this.marks = marks;
    }

    @PostMapping("/api/tasks/{taskId}/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void seen(@PathVariable String taskId, CurrentUser user) {
        marks.opened(taskId, user);
    }

    /** Marks everything that has come until now, in whatever list it stands. */
    @PostMapping("/api/inbox/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void allSeen(CurrentUser user) {
        marks.readAll(user);
    }
}
