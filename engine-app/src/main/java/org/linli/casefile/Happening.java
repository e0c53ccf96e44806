package org.linli.casefile;

import java.time.Instant;
import org.linli.evidence.EvidenceSelection;
import org.linli.security.CurrentUser;

/**
 * What somebody did to a case, to be written into its timeline.
 *
 * @param actor who did it; null = the reporter or the system
 * @param actorUnit the unit for which he did it
 * @param opinion what he wrote; the reporter reads it where the happening is public
 * @param note what he wrote for colleagues only
 * @param areFilesPublic whether the reporter may see the files, where the happening is public
 * @param targetUnit the unit that it concerns, where that is not the one the case waits for
 * @param action the outcome of a task, or one of the actions named in {@code i18n/casefile}
 */
public record Happening(
        CurrentUser actor,
        String actorUnit,
        String action,
        String elementId,
        String opinion,
        String note,
        EvidenceSelection evidence,
        boolean areFilesPublic,
        boolean isPublic,
        String targetUnit,
        Instant targetDueAt) {
    /** A happening after which the case waits for whatever the change says. */
    public Happening(
            CurrentUser actor,
            String actorUnit,
            String action,
            String elementId,
            String opinion,
            String note,
            EvidenceSelection evidence,
            boolean areFilesPublic,
            boolean isPublic) {
        this(actor, actorUnit, action, elementId, opinion, note, evidence, areFilesPublic, isPublic, null, null);
    }

    /** A happening without files. */
    public static Happening of(CurrentUser actor, String actorUnit, String action, String opinion, boolean isPublic) {
        return new Happening(
                actor, actorUnit, action, null, opinion, null, EvidenceSelection.none(), false, isPublic, null, null);
    }

    /** The same with words for colleagues only. */
    public Happening noting(String text) {
        return new Happening(
                actor,
                actorUnit,
                action,
                elementId,
                opinion,
                text,
                evidence,
                areFilesPublic,
                isPublic,
                targetUnit,
                targetDueAt);
    }

    /** The same with the unit it concerns, and until when that unit should act. */
    public Happening concerning(String unit, Instant dueAt) {
        return new Happening(
                actor, actorUnit, action, elementId, opinion, note, evidence, areFilesPublic, isPublic, unit, dueAt);
    }
}
