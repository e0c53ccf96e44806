package org.linli.events.web;

import org.linli.events.EventMerging;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Taking a case out of the one it was merged into. */
@RestController
@RequestMapping("/api/cases/{number}/unmerge")
@RequiresPermission("task:work")
class MergeController {
    private final EventMerging merging;

    MergeController(EventMerging merging) {
        this.merging = merging;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unmerge(@PathVariable String number, @RequestBody ReasonRequest request, CurrentUser user) {
        merging.unmerge(number, user, request.reason());
    }
}
