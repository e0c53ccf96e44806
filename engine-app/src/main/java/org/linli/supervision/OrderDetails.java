package org.linli.supervision;

import org.linli.casefile.CaseDetails;
import org.linli.casefile.CaseKind;
import org.linli.shared.Messages;
import org.springframework.stereotype.Component;

/** What an order adds to its case file: its measure stands where an event has its category. */
@Component
class OrderDetails implements CaseDetails {
    private final Messages messages;

    OrderDetails(Messages messages) {
        this.messages = messages;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.SUPERVISION;
    }

    @Override
    public String categoryName(String categoryCode) {
        return messages.textOr("supervision.measure." + categoryCode, categoryCode);
    }

    @Override
    public Routing routing(long caseFileId) {
        return null;
    }
}
