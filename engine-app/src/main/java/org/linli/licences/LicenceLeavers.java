package org.linli.licences;

import org.linli.organization.MatterWaits;
import org.linli.residents.PersonIndex;
import org.linli.residents.ResidentGone;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Proposes to cancel what somebody held who died or moved away; the organ decides. */
@Component
class LicenceLeavers {
    private final LicenceMapper licences;
    private final LicenceBook book;
    private final PersonIndex index;
    private final ApplicationEventPublisher events;

    LicenceLeavers(LicenceMapper licences, LicenceBook book, PersonIndex index, ApplicationEventPublisher events) {
        this.licences = licences;
        this.book = book;
        this.index = index;
        this.events = events;
    }

    @EventListener
    void on(ResidentGone gone) {
        var reason = gone.isDead() ? "DIED" : "MOVED_AWAY";
        licences.listOfHolder(index.allOfDocument(gone.document())).stream()
                .filter(Licence::isOpen)
                .filter(licence -> licence.proposal() == null)
                .forEach(licence -> {
                    licences.propose(licence.id(), reason);
                    book.step(licence, LicenceAction.PROPOSE_CANCEL, reason);
                    events.publishEvent(MatterWaits.one("licencesToCancel", LicenceDesk.DECIDE, licence.unitId()));
                });
    }
}
