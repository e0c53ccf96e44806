package org.linli.inbox;

import java.util.Map;
import java.util.Set;
import org.linli.casefile.NoticeWanted;
import org.linli.organization.Deputy;
import org.linli.organization.DeputyAppointed;
import org.linli.organization.DeputyEnded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells both that one stands in for the other, and that he does so no longer. */
@Component
class DeputyNotices {
    private final ApplicationEventPublisher events;

    DeputyNotices(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    void on(DeputyAppointed appointed) {
        var deputy = appointed.deputy();
        tell("deputyAppointed", deputy.deputyId(), deputy);
        tell("deputyArranged", deputy.staffId(), deputy);
    }

    @EventListener
    void on(DeputyEnded ended) {
        tell("deputyEnded", ended.deputy().deputyId(), ended.deputy());
    }

    private void tell(String template, long staffId, Deputy deputy) {
        events.publishEvent(NoticeWanted.toStaff(
                template,
                null,
                Set.of(staffId),
                Map.of("unit", deputy.unitName(), "time", deputy.validFrom().toString())));
    }
}
