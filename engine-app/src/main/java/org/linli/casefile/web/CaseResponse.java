package org.linli.casefile.web;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.linli.casefile.CaseKind;
import org.linli.casefile.Channel;
import org.linli.casefile.StageLight;
import org.linli.deadlines.DeadlineCard;
import org.linli.deadlines.DeadlineStatus;

/** A case as staff see it; personal data is masked. */
record CaseResponse(
        String number,
        CaseKind kind,
        String title,
        String description,
        String categoryCode,
        String categoryName,
        int priority,
        String state,
        String stateName,
        StageLight stageLight,
        DeadlineCard deadlineCard,
        @Nullable Instant dueAt,
        @Nullable Instant promisedAt,
        Instant openedAt,
        @Nullable Instant closedAt,
        Channel channel,
        @Nullable String address,
        @Nullable BigDecimal longitude,
        @Nullable BigDecimal latitude,
        UnitRef grid,
        UnitRef community,
        UnitRef street,
        @Nullable UnitRef handlingUnit,
        ReporterView reporter,
        @Nullable RoutingView routing,
        List<DeadlineView> deadlines,
        @Nullable RatingView rating,
        Instant firstReceivedAt,
        int reopenCount,
        int reworkCount,
        @Nullable SuspensionView suspended,
        @Nullable UnitRef complainedUnit,
        @Nullable String complainedPerson,
        int linkCount,
        int assistanceCount) {
    /** A case whose clocks stand still. */
    record SuspensionView(LocalDate reviewDate) {}

    /** The reporter, masked: {@code 李*}, {@code 138****5678}. */
    record ReporterView(@Nullable String name, @Nullable String phone, boolean anonymous, boolean staff) {}

    /** What the rules proposed, and why. */
    record RoutingView(@Nullable UnitRef leadUnit, int priority, String reason) {}

    /** A row of the ledger; {@code firstDueAt} is when it was due before it was extended or paused. */
    record DeadlineView(
            String stage,
            String stageName,
            Instant startedAt,
            Instant dueAt,
            @Nullable Instant endedAt,
            DeadlineStatus status,
            String rule,
            Instant firstDueAt,
            @Nullable BigDecimal extensionDays,
            @Nullable String extensionReason,
            @Nullable Instant pausedAt,
            @Nullable String pauseReason) {}

    /** What the reporter thinks of it: 1 to 5. */
    record RatingView(int score, @Nullable String comment, Instant ratedAt) {}
}
