package org.linli.villagelife;

import org.linli.casefile.CaseDetails;
import org.linli.casefile.CaseKind;
import org.linli.shared.Messages;
import org.springframework.stereotype.Component;

/** What a deed adds to its case file: its group stands where an event has its category. */
@Component
class ClaimDetails implements CaseDetails {
    private final Messages messages;

    ClaimDetails(Messages messages) {
        this.messages = messages;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.POINTS;
    }

    @Override
    public String categoryName(String categoryCode) {
        return messages.textOr("points.group." + categoryCode, categoryCode);
    }

    @Override
    public Routing routing(long caseFileId) {
        return null;
    }
}
