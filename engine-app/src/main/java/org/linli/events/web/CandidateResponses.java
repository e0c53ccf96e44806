package org.linli.events.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import org.linli.casefile.Duplicate;
import org.linli.casefile.Spot;
import org.linli.casefile.StageLight;
import org.linli.casefile.TimelineTexts;
import org.linli.events.EventCategories;
import org.linli.events.EventCategory;
import org.linli.organization.OrganizationService;
import org.springframework.stereotype.Component;

/** Turns candidates for a duplicate into what staff may see of them. */
@Component
class CandidateResponses {
    private final EventCategories categories;
    private final OrganizationService organization;
    private final TimelineTexts texts;

    CandidateResponses(EventCategories categories, OrganizationService organization, TimelineTexts texts) {
        this.categories = categories;
        this.organization = organization;
        this.texts = texts;
    }

    Candidates of(List<Duplicate> duplicates, Spot spot) {
        return of(duplicates, spot, null);
    }

    Candidates of(List<Duplicate> duplicates, Spot spot, Long suspectedId) {
        return new Candidates(duplicates.stream()
                .map(each -> candidate(each, spot, suspectedId != null && suspectedId == each.id()))
                .toList());
    }

    private Candidate candidate(Duplicate each, Spot spot, boolean isSuspected) {
        return new Candidate(
                each.caseNumber(),
                each.title(),
                each.categoryCode(),
                categories.find(each.categoryCode()).map(EventCategory::label).orElse(each.categoryCode()),
                each.stageLight(),
                texts.state(each.state()),
                organization.unit(each.gridId()).name(),
                each.address(),
                each.openedAt(),
                each.closedAt(),
                each.metersFrom(spot),
                isSuspected);
    }

    /** Cases that may tell of the same matter. */
    record Candidates(List<Candidate> items) {}

    /**
     * A case that may tell of the same matter.
     *
     * @param meters how far it is, or null where one of both has no coordinates: then grid and address are alike
     * @param saidByReporter whether the reporter himself called it the same
     */
    record Candidate(
            String number,
            String title,
            String categoryCode,
            String categoryName,
            StageLight stageLight,
            String stateName,
            String gridName,
            @Nullable String address,
            Instant openedAt,
            @Nullable Instant closedAt,
            @Nullable Long meters,
            boolean saidByReporter) {}
}
