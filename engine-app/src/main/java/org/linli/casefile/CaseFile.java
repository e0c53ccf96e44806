package org.linli.casefile;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.linli.security.CurrentUser;
import org.linli.shared.persistence.PersonalText;

/**
 * The facts of a case as they stand; how it came there is its timeline.
 *
 * @param firstReceivedAt when the first case of the chain was opened, where it was converted from another kind
 * @param complainedUnitId the unit complained of, which may neither handle nor judge the case
 * @param hasReturned whether it has ever come back to a step that it had left
 * @param returnCount how often a unit sent it back to whoever dispatched it
 * @param openAssistance how many units have been asked to assist and have not answered
 * @param supervisionLevel how far it has risen on the ladder of supervision, from 0 to 4
 * @param reviewOn when a suspended case is looked at again, or null
 */
public record CaseFile(
        long id,
        String caseNumber,
        String queryCode,
        CaseKind kind,
        String title,
        String description,
        String categoryCode,
        int priority,
        String state,
        StageLight stageLight,
        Channel channel,
        long gridId,
        long communityId,
        long streetId,
        Long handlingUnitId,
        String address,
        BigDecimal longitude,
        BigDecimal latitude,
        PersonalText reporterName,
        PersonalText reporterPhone,
        boolean isAnonymous,
        Long reportedById,
        Instant openedAt,
        Instant promisedAt,
        Instant closedAt,
        Integer rating,
        String ratingComment,
        Instant ratedAt,
        Instant firstReceivedAt,
        Long complainedUnitId,
        Long complainedStaffId,
        boolean hasReturned,
        int returnCount,
        int reworkCount,
        int reopenCount,
        int openAssistance,
        int assistanceCount,
        int linkCount,
        LocalDate reviewOn,
        int supervisionLevel,
        int lastSeq,
        String lastHash,
        int version) {

    /** A unit and a person complained of, each perhaps null. */
    public record Complaint(Long unitId, Long staffId) {}

    private static final String SUSPENDED = "SUSPENDED";

    public boolean isClosed() {
        return closedAt != null;
    }

    /** Whether its clocks stand still until somebody looks at it again. */
    public boolean isSuspended() {
        return SUSPENDED.equals(state) && reviewOn != null;
    }

    /** Until when an answer is promised; null while its clocks stand still, for then nothing is, and it is not overdue. */
    public Instant runningPromise() {
        return isSuspended() ? null : promisedAt;
    }

    /** Whom it complains of, as this person may know: he does not learn that it is himself. */
    public Complaint complaintFor(CurrentUser user) {
        return complainedStaffId != null && complainedStaffId == user.staffId()
                ? new Complaint(null, null)
                : new Complaint(complainedUnitId, complainedStaffId);
    }

    CaseTurns turns() {
        return new CaseTurns(
                complainedUnitId,
                complainedStaffId,
                hasReturned,
                returnCount,
                reworkCount,
                reopenCount,
                openAssistance,
                assistanceCount,
                linkCount,
                reviewOn);
    }
}
