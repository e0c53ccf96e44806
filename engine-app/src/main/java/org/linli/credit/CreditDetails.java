package org.linli.credit;

import org.linli.casefile.CaseDetails;
import org.linli.casefile.CaseKind;
import org.linli.shared.Messages;
import org.springframework.stereotype.Component;

/** What a reproach adds to its case file: its kind stands where an event has its category. */
@Component
class CreditDetails implements CaseDetails {
    private final Messages messages;

    CreditDetails(Messages messages) {
        this.messages = messages;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.CREDIT;
    }

    @Override
    public String categoryName(String categoryCode) {
        return messages.textOr("credit.fact." + categoryCode, categoryCode);
    }

    @Override
    public Routing routing(long caseFileId) {
        return null;
    }
}
