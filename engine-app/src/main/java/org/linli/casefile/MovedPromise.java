package org.linli.casefile;

import org.linli.deadlines.PromiseMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the promise on the case follow its limit when days off are announced, and tells the reporter so. */
@Component
class MovedPromise {
    private final CaseFileService caseFiles;

    MovedPromise(CaseFileService caseFiles) {
        this.caseFiles = caseFiles;
    }

    @EventListener
    void on(PromiseMoved moved) {
        caseFiles.change(moved.caseNumber(), change -> {
            change.promise(moved.dueAt());
            change.record(Happening.of(null, null, "recountPromise", null, true).concerning("", moved.dueAt()));
        });
    }
}
