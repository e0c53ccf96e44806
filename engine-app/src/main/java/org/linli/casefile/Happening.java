package org.linli.casefile;

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
        boolean isPublic) {}
