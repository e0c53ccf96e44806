package org.linli.supervision;

import java.time.Clock;
import java.time.Duration;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.SupervisionAsked;
import org.linli.deadlines.DeadlineMissed;
import org.linli.deadlines.DeadlineUrged;
import org.linli.supervision.Urging.Urger;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets cases climb the ladder when time passes, or when another feature asks for it; in the caller's transaction. */
@Component
class SupervisionSweep {
    /** Before a warning of the same limit that comes so soon, an urge goes to nobody outside. */
    private static final Duration SOON = Duration.ofMinutes(15);

    private final CaseFileService caseFiles;
    private final Ladder ladder;
    private final Urging urging;
    private final OrderDrafting drafting;
    private final OrderWords words;
    private final Clock clock;

    SupervisionSweep(
            CaseFileService caseFiles,
            Ladder ladder,
            Urging urging,
            OrderDrafting drafting,
            OrderWords words,
            Clock clock) {
        this.caseFiles = caseFiles;
        this.ladder = ladder;
        this.urging = urging;
        this.drafting = drafting;
        this.words = words;
        this.clock = clock;
    }

    @EventListener
    void on(DeadlineUrged urged) {
        var caseFile = caseFiles.find(urged.caseNumber());
        var cause = "%s:%d:%d"
                .formatted(Ladder.DUE_SOON, urged.deadlineId(), urged.dueAt().getEpochSecond());
        if (!caseFile.isClosed()
                && ladder.rung(caseFile, cause, urged.stage(), 0).measure() == Measure.URGE) {
            var isFollowed = urged.isFollowedBefore(clock.instant().plus(SOON));
            urge(caseFile, urged.taskId(), cause, isFollowed ? Urger.SWEEP_INSIDE : Urger.SWEEP);
        }
    }

    @EventListener
    void on(DeadlineMissed missed) {
        var caseFile = caseFiles.find(missed.caseNumber());
        if (caseFile.isClosed()) {
            return;
        }
        var cause = "%s:%d:%d"
                .formatted(Ladder.OVERDUE, missed.deadlineId(), missed.dueAt().getEpochSecond());
        var rung = ladder.rung(caseFile, cause, missed.stage(), caseFile.supervisionLevel());
        if (rung.measure() == Measure.URGE) {
            urge(caseFile, missed.taskId(), cause, Urger.SWEEP_INSIDE); // that it is overdue goes out anyway
        } else if (rung.measure().isPaper()) {
            var unitId = missed.unitId() == null ? holder(caseFile) : missed.unitId();
            var facts = words.overdue(caseFile, unitId, missed.stage(), missed.dueAt());
            drafting.draft(new OrderDrafting.Draft(caseFile, rung, cause, unitId, facts, null));
        }
    }

    @EventListener
    void on(SupervisionAsked asked) {
        var caseFile = caseFiles.find(asked.caseNumber());
        var rung = ladder.rung(caseFile, asked.cause(), null, asked.level());
        if (rung.measure().isPaper()) {
            var unitId = caseFile.handlingUnitId() == null ? caseFile.communityId() : caseFile.handlingUnitId();
            var facts = words.asked(caseFile, unitId, rung);
            drafting.draft(new OrderDrafting.Draft(caseFile, rung, asked.cause(), unitId, facts, null));
        }
    }

    private void urge(CaseFile caseFile, String taskId, String cause, Urger by) {
        urging.task(caseFile, taskId).ifPresent(task -> urging.urge(caseFile, task, cause, by));
    }

    /** Whoever has the open task; where none is open, whoever handles the case. */
    private long holder(CaseFile caseFile) {
        return urging.task(caseFile, null)
                .map(task -> task.holdingUnitId())
                .orElseGet(
                        () -> caseFile.handlingUnitId() == null ? caseFile.communityId() : caseFile.handlingUnitId());
    }
}
