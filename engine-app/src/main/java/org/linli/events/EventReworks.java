package org.linli.events;

import java.time.Clock;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.SupervisionAsked;
import org.linli.shared.UseCaseService;
import org.linli.shared.settings.OfficeSettings;
import org.springframework.context.ApplicationEventPublisher;

/** Counts how often an event is sent back, and tells when supervision should know. */
@UseCaseService
public class EventReworks {
    private static final int ORDER = 2;
    private static final int NOTICE = 3;

    private final CaseFileService caseFiles;
    private final EventMapper events;
    private final OfficeSettings settings;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    EventReworks(
            CaseFileService caseFiles,
            EventMapper events,
            OfficeSettings settings,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.caseFiles = caseFiles;
        this.events = events;
        this.settings = settings;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Counts one rework; from the office's number on, each is told to supervision. */
    public void count(String caseNumber) {
        caseFiles.change(caseNumber, change -> {
            change.turn(turns -> turns.reworked());
            var reworks = change.turns().reworkCount();
            if (reworks >= settings.whole("supervision.reworks")) {
                events.askForSupervision(change.before().id(), clock.instant());
                publisher.publishEvent(new ReworkRepeated(caseNumber, change.handlingUnitId(), reworks));
                publisher.publishEvent(new SupervisionAsked(caseNumber, ORDER, "REWORKED:" + reworks));
            }
        });
    }

    /** Tells supervision that the handling unit did nothing, or was slow without cause. */
    public void referInaction(String caseNumber) {
        caseFiles.change(caseNumber, change -> {
            events.reportInaction(change.before().id(), clock.instant());
            events.askForSupervision(change.before().id(), clock.instant());
            publisher.publishEvent(new InactionReported(caseNumber, change.handlingUnitId(), change.opinion()));
            var turn = change.turns().reworkCount() + change.turns().reopenCount();
            publisher.publishEvent(new SupervisionAsked(caseNumber, NOTICE, "INACTION:" + turn));
        });
    }
}
