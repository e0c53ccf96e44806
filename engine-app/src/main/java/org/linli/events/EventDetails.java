package org.linli.events;

import org.linli.casefile.CaseDetails;
import org.linli.casefile.CaseKind;
import org.springframework.stereotype.Component;

/** What an event adds to its case file. */
@Component
class EventDetails implements CaseDetails {
    private final EventCategories categories;
    private final EventMapper events;

    EventDetails(EventCategories categories, EventMapper events) {
        this.categories = categories;
        this.events = events;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.EVENT;
    }

    @Override
    public String categoryName(String categoryCode) {
        return categories.find(categoryCode).map(EventCategory::label).orElse(categoryCode);
    }

    @Override
    public Routing routing(long caseFileId) {
        return events.findRouting(caseFileId)
                .map(found -> new Routing(found.leadUnitId(), found.priority(), found.reason()))
                .orElse(null);
    }
}
