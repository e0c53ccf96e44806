package org.linli.wishes;

import org.linli.casefile.CaseDetails;
import org.linli.casefile.CaseKind;
import org.linli.shared.settings.ReferenceLists;
import org.linli.shared.settings.ReferenceValue;
import org.springframework.stereotype.Component;

/** What a wish adds to its case file: its kind stands where an event has its category. */
@Component
class WishDetails implements CaseDetails {
    private final ReferenceLists lists;

    WishDetails(ReferenceLists lists) {
        this.lists = lists;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.WISH;
    }

    @Override
    public String categoryName(String categoryCode) {
        return lists.find(WishOpening.KINDS, categoryCode)
                .map(ReferenceValue::label)
                .orElse(categoryCode);
    }

    @Override
    public Routing routing(long caseFileId) {
        return null;
    }
}
