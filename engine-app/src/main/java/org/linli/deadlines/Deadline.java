package org.linli.deadlines;

import java.math.BigDecimal;
import java.time.Instant;
import org.linli.calendar.Limit;
import org.linli.calendar.LimitUnit;

/**
 * One row of the ledger, with the policy that set it copied in: changing a policy never rewrites the past.
 *
 * @param firstDueAt when it was due before anybody extended or paused it
 * @param extendedFrom when it was due before its one extension, or null
 * @param extensionUnit in what {@code extensionDays} are counted: working days where null
 * @param urgeAt when whoever has it is urged
 * @param reactAt when the model of the process reacts, or null where it does not
 * @param missedAt when its end was seen to have passed, or null; what is open and missed is overdue
 * @param warnShare with the other shares, the reaction and the hours by what it was counted; null: somebody fixed its end
 * @param unmovedDueAt of calendar days: the end before it moved from a day of rest, or null
 * @param isProvisional whether days off of its time have not been announced
 * @param pausedWorkingMs the working time of all its pauses, {@code pausedDays} their calendar days
 * @param provisionalDueAt the end that was shown before it was counted anew, or null
 * @param statutoryDueAt when the law wants it to end; pauses move it, an office's extension does not; null where no law says so
 * @param statutoryExtensionAmount by how much the article lets an office extend it, with {@code statutoryExtensionRule}; or null
 * @param statutoryExtendedBy by how many days of that it was extended, or null
 * @param isOnTime once it has ended: whether before the end that the law sets, or the promised one where it sets none
 * @param correctedFrom when it was due before the category was first corrected, {@code correctedRule} with
 *     {@code correctedAmount} its policy then
 * @param missedDueAt the end that had passed when the category was corrected or the limit extended: it stays missed; or null
 * @param pausedAt since when a {@link DeadlineStatus#PAUSED} limit stands still
 */
public record Deadline(
        long id,
        String caseNumber,
        String subject,
        String taskId,
        String stage,
        String basis,
        BigDecimal policyAmount,
        LimitUnit policyUnit,
        String policyRule,
        Long unitId,
        DeadlineStatus status,
        Instant startedAt,
        Instant urgeAt,
        Instant warnAt,
        Instant dueAt,
        Instant reactAt,
        Instant missedAt,
        Instant endedAt,
        Instant firstDueAt,
        Instant extendedFrom,
        BigDecimal extensionDays,
        LimitUnit extensionUnit,
        String extensionReason,
        Instant pausedAt,
        PauseType pauseType,
        String pauseReason,
        long pausedSeconds,
        BigDecimal urgeShare,
        BigDecimal warnShare,
        BigDecimal reactionAmount,
        LimitUnit reactionUnit,
        String officeHours,
        Instant unmovedDueAt,
        boolean isProvisional,
        long pausedWorkingMs,
        int pausedDays,
        Instant provisionalDueAt,
        BigDecimal statutoryAmount,
        LimitUnit statutoryUnit,
        String statutoryRule,
        Instant statutoryDueAt,
        boolean isStatutoryProvisional,
        BigDecimal statutoryExtensionAmount,
        LimitUnit statutoryExtensionUnit,
        String statutoryExtensionRule,
        BigDecimal statutoryExtendedBy,
        LimitUnit statutoryExtendedUnit,
        Boolean isOnTime,
        Instant correctedAt,
        Instant correctedFrom,
        String correctedRule,
        BigDecimal correctedAmount,
        LimitUnit correctedUnit,
        Instant missedDueAt,
        int version) {
    static final String CASE = "CASE";
    static final String STAGE = "STAGE";
    static final String PROMISED = "PROMISED";

    /** Whether the row is the promise for the whole case. */
    public boolean isWholeCase() {
        return CASE.equals(subject);
    }

    public boolean isExtended() {
        return extendedFrom != null;
    }

    /** In what it was extended, working or calendar days; null where it was not. */
    public LimitUnit extensionCountedIn() {
        if (!isExtended()) {
            return null;
        }
        return extensionUnit == null ? LimitUnit.WD : extensionUnit;
    }

    /** By how much what was promised was extended. */
    LimitExtension extension() {
        return isExtended() ? new LimitExtension(extensionDays, extensionCountedIn()) : LimitExtension.NONE;
    }

    /** By how much what the law allows was extended, as its article lets an office do. */
    LimitExtension statutoryExtension() {
        return statutoryExtendedBy == null
                ? LimitExtension.NONE
                : new LimitExtension(statutoryExtendedBy, statutoryExtendedUnit);
    }

    /** The law in words, and by what article it was extended, where it was. */
    public String statutoryGround() {
        return statutoryExtendedBy == null || statutoryExtensionRule == null
                ? statutoryRule
                : statutoryRule + "；" + statutoryExtensionRule;
    }

    /** The limit before the category was first corrected, or null where it never was. */
    Limit correctedLimit() {
        return correctedAmount == null ? null : new Limit(correctedAmount, correctedUnit);
    }

    /** Whether the calendar says when it ends, and not a person. */
    boolean isCounted() {
        return warnShare != null && policyUnit != LimitUnit.MIN;
    }

    /** The policy as it was when the limit began. */
    Policy policy() {
        var reaction = reactionAmount == null ? null : new Limit(reactionAmount, reactionUnit);
        return new Policy(new Limit(policyAmount, policyUnit), urgeShare, warnShare, reaction, policyRule, statute());
    }

    private Statute statute() {
        if (statutoryAmount == null) {
            return null;
        }
        var extension =
                statutoryExtensionAmount == null ? null : new Limit(statutoryExtensionAmount, statutoryExtensionUnit);
        return new Statute(new Limit(statutoryAmount, statutoryUnit), statutoryRule, extension, statutoryExtensionRule);
    }
}
