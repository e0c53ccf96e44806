package org.linli.inbox.web;

import java.util.List;
import org.linli.inbox.Copies;
import org.linli.inbox.web.VerbRequests.CopyRequest;
import org.linli.inbox.web.VerbViews.ColleagueList;
import org.linli.inbox.web.VerbViews.CopyList;
import org.linli.inbox.web.VerbViews.CopyView;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.Retries;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Copies of cases for the information of colleagues, with their receipts. */
@RestController
@RequestMapping("/api")
@RequiresPermission("case:read")
class CopyController {
    private final Copies copies;
    private final ColleagueViews people;
    private final Retries retries;

    CopyController(Copies copies, ColleagueViews people, Retries retries) {
        this.copies = copies;
        this.people = people;
        this.retries = retries;
    }

    @GetMapping("/cases/{number}/copies")
    CopyList list(@PathVariable String number, CurrentUser user) {
        return CopyList.of(copies.listOf(number, user));
    }

    @GetMapping("/cases/{number}/readers")
    @RequiresPermission("task:work")
    ColleagueList listReaders(
            @PathVariable String number, @RequestParam(defaultValue = "") String q, CurrentUser user) {
        return people.of(copies.candidates(number, q, user), List.of());
    }

    @PostMapping("/cases/{number}/copies")
    @RequiresPermission("task:work")
    CopyList send(@PathVariable String number, @RequestBody CopyRequest request, CurrentUser user) {
        return CopyList.of(
                retries.whenARaceIsLost(() -> copies.send(number, request.usernames(), request.note(), user)));
    }

    @PostMapping("/copies/{copyId}/read")
    CopyView read(@PathVariable long copyId, CurrentUser user) {
        return CopyView.of(copies.read(copyId, user));
    }
}
