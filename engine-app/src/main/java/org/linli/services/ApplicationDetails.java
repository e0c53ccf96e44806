package org.linli.services;

import org.linli.casefile.CaseDetails;
import org.linli.casefile.CaseKind;
import org.linli.catalogue.ItemNames;
import org.springframework.stereotype.Component;

/** What an application adds to its case file: its item stands where an event has its category. */
@Component
class ApplicationDetails implements CaseDetails {
    private final ItemNames items;

    ApplicationDetails(ItemNames items) {
        this.items = items;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.SERVICE;
    }

    @Override
    public String categoryName(String categoryCode) {
        return items.of(categoryCode);
    }

    @Override
    public Routing routing(long caseFileId) {
        return null;
    }
}
