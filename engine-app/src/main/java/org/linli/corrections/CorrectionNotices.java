package org.linli.corrections;

import java.util.Map;
import java.util.Set;
import org.linli.casefile.CaseChange;
import org.linli.casefile.NoticeWanted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells whom an error concerns how far it is, and until when he may answer. */
@Component
class CorrectionNotices {
    static final String REGISTERED = "correctionRegistered";
    static final String DECIDED = "correctionDecided";
    static final String TOLD = "correctionTold";
    static final String RECHECKED = "correctionRechecked";

    private final ApplicationEventPublisher events;

    CorrectionNotices(ApplicationEventPublisher events) {
        this.events = events;
    }

    void tell(String template, String caseNumber, long personId, CaseChange change) {
        var due = change.targetDueAt();
        events.publishEvent(NoticeWanted.toStaff(
                template, caseNumber, Set.of(personId), due == null ? Map.of() : Map.of("time", due.toString())));
    }
}
