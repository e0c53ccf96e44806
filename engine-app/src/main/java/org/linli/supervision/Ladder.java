package org.linli.supervision;

import java.util.Map;
import java.util.Objects;
import org.linli.casefile.CaseFile;
import org.linli.workflow.Decisions;
import org.springframework.stereotype.Component;

/** Asks {@code ladder.dmn} how far a cause lets a case rise. */
@Component
class Ladder {
    static final String DUE_SOON = "DUE_SOON";
    static final String OVERDUE = "OVERDUE";
    static final String UNANSWERED = "UNANSWERED";
    static final String BY_HAND = "BY_HAND";
    static final String TALK = "TALK";
    /** The last level: what is not answered there is told, and rises no further. */
    static final int TOP = 4;

    private static final String TABLE = "ladder";

    private final Decisions decisions;

    Ladder(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * The rung for a case.
     *
     * @param cause a cause of the table, or one of a case that begins with it, such as {@code REWORKED:2}
     * @param stage the stage that lies still, or null
     * @param asked the level that is asked for, or the one that an unanswered paper has
     */
    Rung rung(CaseFile caseFile, String cause, String stage, int asked) {
        var row = decisions.decide(
                TABLE,
                Map.of(
                        "kind", caseFile.kind().name(),
                        "cause", cause.replaceAll(":.*", ""),
                        "stage", Objects.requireNonNullElse(stage, ""),
                        "priority", caseFile.priority(),
                        "asked", asked));
        return new Rung(
                (int) row.get("level"),
                Measure.valueOf((String) row.get("measure")),
                (boolean) row.get("atOnce"),
                (int) row.get("replyDays"),
                (String) row.get("rule"));
    }
}
