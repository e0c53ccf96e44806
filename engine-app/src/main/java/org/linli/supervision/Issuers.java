package org.linli.supervision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.casefile.CaseFile;
import org.linli.inbox.StandInOutlook;
import org.linli.organization.Unit;
import org.linli.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Who settles and issues an order: somebody of the supervision office other than who asked for it, or who steps in there. */
@Component
class Issuers {
    /** The pool of the step in the model. */
    private static final String ROLE = "city-supervisor";

    private final StandInOutlook outlook;
    private final SupervisionSettings settings;

    Issuers(StandInOutlook outlook, SupervisionSettings settings) {
        this.outlook = outlook;
        this.settings = settings;
    }

    /** Everybody who is of the supervision office now. */
    Set<Long> all() {
        return outlook.holders(settings.office(), ROLE);
    }

    /** Unit and role of those who may; empty where nobody is left beside the asker and the unit that has to answer. */
    Optional<String> beside(CurrentUser asker, CaseFile supervised, Unit judged) {
        return outlook.whoFor(settings.office(), ROLE, supervised.gridId(), Set.of(asker.staffId()), List.of(judged));
    }
}
