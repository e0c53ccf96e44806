package org.linli.ratings;

import org.linli.casefile.CaseDetails;
import org.linli.casefile.CaseKind;
import org.linli.shared.Messages;
import org.springframework.stereotype.Component;

/** What a follow-up adds to its case file: the grade stands where an event has its category. */
@Component
class RatingDetails implements CaseDetails {
    private final Messages messages;

    RatingDetails(Messages messages) {
        this.messages = messages;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.RATING;
    }

    @Override
    public String categoryName(String categoryCode) {
        return messages.textOr("rating.grade." + categoryCode, categoryCode);
    }

    @Override
    public Routing routing(long caseFileId) {
        return null;
    }
}
