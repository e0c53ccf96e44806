package org.linli.services;

import java.time.Instant;
import java.util.Map;
import org.linli.accounts.ResidentNoticeWanted;
import org.linli.shared.persistence.PersonalText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells applicants at the telephone that they left what they have to do; never what they applied for. */
@Component
class ApplicantNotices {
    private final ApplicationEventPublisher events;

    ApplicantNotices(ApplicationEventPublisher events) {
        this.events = events;
    }

    void toSupply(ServiceApplication application, String caseNumber, Instant until) {
        tell("applicationToSupply", application, Map.of("number", caseNumber, "time", until.toString()));
    }

    void decided(ServiceApplication application, String caseNumber) {
        tell("applicationDecided", application, Map.of("number", caseNumber));
    }

    void ready(ServiceApplication application, String caseNumber) {
        tell("applicationReady", application, Map.of("number", caseNumber));
    }

    /** Somebody of the household applied in his name: he is told, so that he can object. */
    void byAgent(PersonalText phone, String caseNumber) {
        if (phone != null) {
            events.publishEvent(
                    new ResidentNoticeWanted("applicationByAgent", phone, Map.of("number", caseNumber), null));
        }
    }

    private void tell(String template, ServiceApplication application, Map<String, String> values) {
        if (application.phone() != null) {
            events.publishEvent(new ResidentNoticeWanted(template, application.phone(), values, null));
        }
    }
}
