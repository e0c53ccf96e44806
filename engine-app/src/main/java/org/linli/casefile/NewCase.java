package org.linli.casefile;

import org.linli.evidence.EvidenceSelection;
import org.linli.organization.Place;

/** What is needed to open a case file. */
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
        EvidenceSelection evidence) {}
