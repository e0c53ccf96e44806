package org.linli.casefile;

import org.linli.evidence.EvidenceSelection;
import org.linli.organization.Place;
import org.linli.security.CurrentUser;

/**
 * What is needed to open a case file.
 *
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
        EvidenceSelection evidence) {}
