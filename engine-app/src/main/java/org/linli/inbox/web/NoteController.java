package org.linli.inbox.web;

import jakarta.validation.Valid;
import org.linli.inbox.CaseNotes;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Notes on how the work on a case goes. */
@RestController
@RequestMapping("/api/cases/{number}/notes")
@RequiresPermission("task:work")
class NoteController {
    private final CaseNotes notes;

    NoteController(CaseNotes notes) {
        this.notes = notes;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void add(@PathVariable String number, @Valid @RequestBody NoteRequest note, CurrentUser user) {
        notes.add(number, user, note.text(), note.evidenceIds(), note.isPublic());
    }
}
