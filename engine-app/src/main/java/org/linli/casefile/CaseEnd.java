package org.linli.casefile;

import java.time.Clock;
import org.linli.deadlines.DeadlineLedger;
import org.linli.workflow.ProcessEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Closes the case file when its process has ended. */
@Component
class CaseEnd {
    private final CaseFileService caseFiles;
    private final DeadlineLedger deadlines;
    private final Clock clock;

    CaseEnd(CaseFileService caseFiles, DeadlineLedger deadlines, Clock clock) {
        this.caseFiles = caseFiles;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @EventListener
    void on(ProcessEnded ended) {
        caseFiles.change(ended.caseNumber(), change -> {
            change.enter(ended.state(), StageLight.valueOf(ended.light()));
            change.close(clock.instant());
            deadlines.endCase(ended.caseNumber());
        });
    }
}
