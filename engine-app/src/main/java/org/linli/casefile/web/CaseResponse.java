package org.linli.casefile.web;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.linli.calendar.LimitUnit;
import org.linli.casefile.CaseKind;
import org.linli.casefile.Channel;
import org.linli.casefile.StageLight;
import org.linli.deadlines.DeadlineCard;
import org.linli.deadlines.DeadlineStatus;
import org.linli.deadlines.PauseType;

/**
 * A case as staff see it; personal data is masked.
 *
 * @param reported whether it has a reporter, a channel and an urgency
 * @param placed whether it belongs to a place
 */
record CaseResponse(
        String number,
        CaseKind kind,
        boolean reported,
        boolean placed,
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
        boolean dueProvisional,
        @Nullable Instant promisedAt,
        boolean promiseProvisional,
        @Nullable Instant statutoryDueAt,
        boolean statutoryProvisional,
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
        List<PauseView> pauses,
        List<PauseSumView> pauseSums,
        @Nullable RatingView rating,
        Instant firstReceivedAt,
        int reopenCount,
        int reworkCount,
        @Nullable SuspensionView suspended,
        @Nullable UnitRef complainedUnit,
        @Nullable String complainedPerson,
        int linkCount,
        int assistanceCount,
        int supervisionLevel) {
    /** A case whose clocks stand still. */
    record SuspensionView(LocalDate reviewDate) {}

    /** The reporter, masked: {@code 李*}, {@code 138****5678}. */
    record ReporterView(@Nullable String name, @Nullable String phone, boolean anonymous, boolean staff) {}

    /** What the rules proposed, and why. */
    record RoutingView(@Nullable UnitRef leadUnit, int priority, String reason) {}

    /**
     * A row of the ledger.
     *
     * @param firstDueAt when it was due before it was extended or paused
     * @param extensionUnit WD or D, as {@code extensionDays} are working or calendar days; null where it was not extended
     * @param provisional whether it may move because days off have not been announced
     * @param provisionalDueAt the end that was shown before days off were announced, or null
     * @param unmovedDueAt the end before it moved from a day of rest, or null
     * @param statutoryDueAt when the law wants it to end, or null where no law says so
     * @param onTime once it has ended: whether before the end that the law sets, or the promised one where it sets none
     * @param correctedFrom when it was due before the category was corrected, or null
     * @param missedDueAt the end that had passed when the category was corrected or the limit extended, or null
     */
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
            @Nullable LimitUnit extensionUnit,
            @Nullable String extensionReason,
            @Nullable Instant pausedAt,
            @Nullable String pauseReason,
            boolean provisional,
            @Nullable Instant provisionalDueAt,
            @Nullable Instant unmovedDueAt,
            @Nullable Instant statutoryDueAt,
            boolean statutoryProvisional,
            @Nullable String statutoryRule,
            @Nullable Boolean onTime,
            @Nullable Instant correctedFrom,
            @Nullable String correctedRule,
            @Nullable Instant missedDueAt) {}

    /** A time in which the case stood still, who approved it, and why; {@code endedAt} is null while it does. */
    record PauseView(
            PauseType type,
            String typeName,
            @Nullable String reason,
            @Nullable String approver,
            Instant startedAt,
            @Nullable Instant endedAt) {}

    /** All the time for which the case stood still for reasons of one type. */
    record PauseSumView(PauseType type, String typeName, BigDecimal workingDays, int days) {}

    /** What the reporter thinks of it: 1 to 5. */
    record RatingView(int score, @Nullable String comment, Instant ratedAt) {}
}
