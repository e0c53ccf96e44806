package org.linli.casefile;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Makes timeline entries out of what happened. */
@Component
class TimelineWriter {
    private final Clock clock;

    TimelineWriter(Clock clock) {
        this.clock = clock;
    }

    TimelineEntry entry(CaseChange change, Happening happening, int seq, String prevHash) {
        var actor = happening.actor();
        var dueAt = happening.targetUnit() == null ? change.targetDueAt() : happening.targetDueAt();
        return new TimelineEntry(
                        change.before().id(),
                        seq,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        actor == null ? null : actor.staffId(),
                        actor == null ? null : actor.name(),
                        happening.actorUnit(),
                        happening.action(),
                        happening.elementId(),
                        change.before().state(),
                        change.state(),
                        happening.targetUnit() == null ? change.targetUnit() : happening.targetUnit(),
                        dueAt == null ? null : dueAt.truncatedTo(ChronoUnit.MILLIS),
                        blankToNull(happening.opinion()),
                        blankToNull(happening.note()),
                        happening.isPublic(),
                        prevHash,
                        null)
                .sealed();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
