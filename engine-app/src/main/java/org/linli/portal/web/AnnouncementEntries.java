package org.linli.portal.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.linli.portal.AnnouncementAction;
import org.linli.portal.AnnouncementReads.ReaderKind;
import org.linli.portal.AnnouncementState;
import org.linli.portal.AnnouncementText;
import org.linli.portal.PortalTexts;

/** What the desk reads and sends about announcements. */
final class AnnouncementEntries {
    private static final String REQUIRED = "{portal.required}";
    private static final String TOO_LONG = "{portal.tooLong}";

    private AnnouncementEntries() {}

    /** What somebody wrote. */
    record AnnouncementTextRequest(
            @NotBlank(message = REQUIRED) @Size(max = 80, message = TOO_LONG)
            String title,

            @NotBlank(message = REQUIRED) @Size(max = PortalTexts.LONGEST, message = TOO_LONG)
            String body,

            @NotNull(message = REQUIRED) @Size(max = 50, message = TOO_LONG)
            Set<String> areas,

            boolean pinned,
            boolean rolling,
            boolean toConfirm,
            @Nullable Instant shownFrom,
            @Nullable Instant shownUntil) {
        AnnouncementText toText() {
            return new AnnouncementText(
                    title.strip(), body.strip(), areas, pinned, rolling, toConfirm, shownFrom, shownUntil);
        }
    }

    /** An announcement in the name of {@code unit}. */
    record NewAnnouncementRequest(
            @NotBlank(message = REQUIRED) String unit,
            @NotNull(message = REQUIRED) @Valid AnnouncementTextRequest text) {}

    /** {@code version} is the one that was shown. */
    record AnnouncementChangeRequest(
            @NotNull(message = REQUIRED) @Valid AnnouncementTextRequest text,
            @NotNull(message = REQUIRED) Integer version) {}

    /** A step; {@code note} is the reason for returning and withdrawing. */
    record AnnouncementStepRequest(
            @NotNull(message = REQUIRED) AnnouncementAction action,
            @Nullable @Size(max = 200, message = TOO_LONG) String note,
            @NotNull(message = REQUIRED) Integer version) {}

    /** A row of the list. */
    record AnnouncementRow(
            String id,
            String unitCode,
            String unitName,
            String title,
            AnnouncementState state,
            List<PortalPlaceView> areas,
            boolean pinned,
            boolean rolling,
            boolean toConfirm,
            @Nullable Instant shownFrom,
            @Nullable Instant shownUntil,
            @Nullable Instant publishedAt,
            long readers,
            long confirmed,
            Instant changedAt,
            String changedBy,
            int version) {}

    /**
     * An announcement with its text.
     *
     * @param blocks the text as the phone shows it
     * @param actions what the person may do with it now
     * @param steps the oldest first
     */
    record AnnouncementDetails(
            AnnouncementRow announcement,
            String body,
            List<PortalTextBlock> blocks,
            List<AnnouncementAction> actions,
            List<AnnouncementStepRow> steps) {}

    record AnnouncementStepRow(
            AnnouncementAction action, @Nullable String note, Instant doneAt, String doneBy) {}

    /**
     * How many readers of a community.
     *
     * @param code null: of those who named no place
     * @param doors how many doors have a household behind them, to compare with; null where nobody knows
     */
    record CommunityReads(
            @Nullable String code,
            @Nullable String name,
            long readers,
            long confirmed,
            @Nullable Long doors) {}

    record CommunityReadsResponse(List<CommunityReads> items) {}

    /** One reader; nothing tells who. */
    record AnnouncementReading(
            @Nullable String communityName,
            ReaderKind readerKind,
            Instant readAt,
            @Nullable Instant confirmedAt) {}
}
