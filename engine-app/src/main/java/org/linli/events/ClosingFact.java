package org.linli.events;

import java.time.Instant;
import java.util.List;
import org.linli.shared.Messages;

/**
 * What was shown for one requirement when handling was finished, in the words that the requirement had then.
 *
 * @param timelineSeq of the step that brought it; a rework brings another
 * @param categoryCode the category or group whose requirement it answers
 * @param answer text, date or {@code true}; null where the answer is files
 * @param evidenceIds public ids of files, separated by commas, or null
 */
public record ClosingFact(
        long caseFileId,
        int timelineSeq,
        String categoryCode,
        String code,
        RequirementKind kind,
        String label,
        String labelEn,
        int sort,
        String answer,
        String evidenceIds,
        long givenById,
        Instant givenAt) {

    /** The label in the language of the request. */
    public String text() {
        return Messages.isEnglish() ? labelEn : label;
    }

    public List<String> files() {
        return evidenceIds == null ? List.of() : List.of(evidenceIds.split(","));
    }
}
