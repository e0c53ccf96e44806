package org.linli.casefile;

import java.time.Instant;
import org.linli.evidence.EvidenceSelection;
import org.linli.organization.Place;
import org.linli.security.CurrentUser;

/**
 * What is needed to open a case file.
 *
 * @param firstReceivedAt when the matter first came in, where this case continues another; or null
 * @param reportingStaff the member of staff who reports, or null; the timeline names him
 */
public record NewCase(
        CaseKind kind,
        String numberPrefix,
        String title,
        String description,
        String categoryCode,
        int priority,
        Channel channel,
        Place place,
        Spot spot,
        Reporter reporter,
        CurrentUser reportingStaff,
        EvidenceSelection evidence,
        Instant firstReceivedAt,
        Long complainedUnitId,
        Long complainedStaffId) {
    /** A matter that comes in for the first time and complains of nobody. */
    public NewCase(
            CaseKind kind,
            String numberPrefix,
            String title,
            String description,
            String categoryCode,
            int priority,
            Channel channel,
            Place place,
            Spot spot,
            Reporter reporter,
            CurrentUser reportingStaff,
            EvidenceSelection evidence) {
        this(
                kind,
                numberPrefix,
                title,
                description,
                categoryCode,
                priority,
                channel,
                place,
                spot,
                reporter,
                reportingStaff,
                evidence,
                null,
                null,
                null);
    }

    /** The same, converted from a case that was first received at {@code at}. */
    public NewCase firstReceived(Instant at) {
        return with(at, complainedUnitId, complainedStaffId);
    }

    /** The same, complaining of a unit and perhaps of a person. */
    public NewCase complainingOf(Long unitId, Long staffId) {
        return with(firstReceivedAt, unitId, staffId);
    }

    private NewCase with(Instant receivedAt, Long unitId, Long staffId) {
        return new NewCase(
                kind,
                numberPrefix,
                title,
                description,
                categoryCode,
                priority,
                channel,
                place,
                spot,
                reporter,
                reportingStaff,
                evidence,
                receivedAt,
                unitId,
                staffId);
    }
}
