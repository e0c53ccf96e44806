package org.linli.petitions;

import org.linli.casefile.CaseDetails;
import org.linli.casefile.CaseKind;
import org.linli.shared.settings.ReferenceLists;
import org.linli.shared.settings.ReferenceValue;
import org.springframework.stereotype.Component;

/** What a petition adds to its case file: its content stands where an event has its category. */
@Component
class PetitionDetails implements CaseDetails {
    private final ReferenceLists lists;

    PetitionDetails(ReferenceLists lists) {
        this.lists = lists;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.PETITION;
    }

    @Override
    public String categoryName(String categoryCode) {
        return lists.find(PetitionOpening.CONTENT, categoryCode)
                .map(ReferenceValue::label)
                .orElse(categoryCode);
    }

    @Override
    public Routing routing(long caseFileId) {
        return null;
    }
}
