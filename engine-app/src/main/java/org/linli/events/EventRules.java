package org.linli.events;

import org.linli.casefile.CaseKind;
import org.linli.inbox.OutcomeRules;

/** What one topic of the event process demands beyond model and form. */
interface EventRules extends OutcomeRules {
    @Override
    default CaseKind kind() {
        return CaseKind.EVENT;
    }
}
