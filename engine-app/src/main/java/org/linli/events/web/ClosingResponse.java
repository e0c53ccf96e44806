package org.linli.events.web;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.linli.events.PhotoFinding;
import org.linli.events.PhotoFinding.Mismatch;
import org.linli.events.RequirementKind;

/**
 * What a case has to show before it is closed, and what was shown, the newest round last.
 *
 * @param maxMeters how far from the case's place a photo may have been taken
 * @param mismatches how many photos of the newest round a verifier should look at twice
 */
record ClosingResponse(
        @Nullable String condition,
        List<RequirementView> requirements,
        List<RoundView> rounds,
        int maxMeters,
        int mismatches) {

    /** One thing that is asked for. */
    record RequirementView(
            String code,
            RequirementKind kind,
            String label,
            @Nullable String help,
            boolean required) {}

    /** The answers of one time that handling was finished. */
    record RoundView(int round, String givenBy, Instant givenAt, List<AnswerView> answers) {}

    /** The answer to one requirement; {@code answer} is null where it is files. */
    record AnswerView(
            String code,
            RequirementKind kind,
            String label,
            @Nullable String answer,
            List<FileView> files) {}

    /** A file of an answer with what comparing it told. */
    record FileView(
            String id,
            String mediaType,
            @Nullable String thumbnailUrl,
            String url,
            @Nullable Instant takenAt,
            @Nullable BigDecimal longitude,
            @Nullable BigDecimal latitude,
            @Nullable String originalName,
            @Nullable Long meters,
            List<FindingView> findings) {}

    /** A fact about place or time in words; {@code mismatch} is null where it fits. */
    record FindingView(PhotoFinding.Kind kind, @Nullable Mismatch mismatch, String text) {}
}
