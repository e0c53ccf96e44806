package org.linli.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.linli.casefile.CaseChange;
import org.linli.casefile.CaseFileService;
import org.linli.deadlines.DeadlineChanges;
import org.linli.deadlines.DeadlineChanges.Approval;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;

/** What the model does to the clocks of an event: the promise on the case follows them. */
@UseCaseService
public class EventClocks {
    static final String HANDLE = "HANDLE";

    private final CaseFileService caseFiles;
    private final DeadlineChanges deadlines;
    private final EventMapper events;
    private final PauseTypes pauseTypes;

    EventClocks(CaseFileService caseFiles, DeadlineChanges deadlines, EventMapper events, PauseTypes pauseTypes) {
        this.caseFiles = caseFiles;
        this.deadlines = deadlines;
        this.events = events;
        this.pauseTypes = pauseTypes;
    }

    /** Gives the handling unit more working days, as approved. */
    public void extend(String caseNumber, BigDecimal days) {
        caseFiles.change(
                caseNumber,
                change -> deadlines
                        .extend(caseNumber, HANDLE, days, approval(change, change.opinion()))
                        .ifPresent(change::promise));
    }

    /** Lets the clocks stand still until the day of review. */
    public void pause(String caseNumber) {
        caseFiles.change(caseNumber, change -> {
            var suspension = events.findSuspension(change.before().id());
            var type = pauseTypes.of(suspension.reason());
            deadlines.pause(caseNumber, HANDLE, type, approval(change, suspension.plan()));
            change.nextDueAt(endOf(change.turns().reviewOn()));
        });
    }

    /** Lets the clocks run on with the time that was left. */
    public void resume(String caseNumber) {
        caseFiles.change(caseNumber, change -> {
            deadlines.resume(caseNumber, HANDLE).ifPresent(change::promise);
            change.turn(turns -> turns.suspendedUntil(null));
        });
    }

    private static Approval approval(CaseChange change, String reason) {
        return new Approval(
                Optional.ofNullable(change.actor()).map(CurrentUser::staffId).orElse(null), reason);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Zone.OFFICE).toInstant();
    }
}
