package org.linli.changes;

import org.linli.casefile.CaseDetails;
import org.linli.casefile.CaseKind;
import org.linli.shared.Messages;
import org.springframework.stereotype.Component;

/** What a change adds to its case file: its kind stands where an event has its category. */
@Component
class ChangeDetails implements CaseDetails {
    private final Messages messages;

    ChangeDetails(Messages messages) {
        this.messages = messages;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.CHANGE;
    }

    @Override
    public String categoryName(String categoryCode) {
        return messages.textOr("change.kind." + categoryCode, categoryCode);
    }

    @Override
    public Routing routing(long caseFileId) {
        return null;
    }
}
