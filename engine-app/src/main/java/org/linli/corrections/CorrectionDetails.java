package org.linli.corrections;

import org.linli.casefile.CaseDetails;
import org.linli.casefile.CaseKind;
import org.linli.shared.Messages;
import org.springframework.stereotype.Component;

/** What an error adds to its case file: the kind of the case in which it happened stands for a category. */
@Component
class CorrectionDetails implements CaseDetails {
    private final Messages messages;

    CorrectionDetails(Messages messages) {
        this.messages = messages;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.CORRECTION;
    }

    @Override
    public String categoryName(String categoryCode) {
        return messages.textOr("correction.about." + categoryCode, categoryCode);
    }

    @Override
    public Routing routing(long caseFileId) {
        return null;
    }
}
