package org.linli.events;

import org.linli.casefile.CaseChange;
import org.linli.deadlines.DeadlineLedger;
import org.linli.deadlines.LimitSubject;
import org.springframework.stereotype.Component;

/** Promises the reporter until when his case will be done. */
@Component
class EventPromise {
    private final DeadlineLedger deadlines;

    EventPromise(DeadlineLedger deadlines) {
        this.deadlines = deadlines;
    }

    /** Starts the clock of the whole case and promises its end. */
    void start(CaseChange change) {
        var caseFile = change.before();
        var subject = new LimitSubject(
                caseFile.kind().name(), LimitSubject.WHOLE_CASE, caseFile.categoryCode(), caseFile.priority());
        change.promise(deadlines.startForCase(caseFile.caseNumber(), subject).dueAt());
    }
}
