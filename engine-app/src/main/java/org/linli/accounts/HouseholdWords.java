package org.linli.accounts;

import java.util.Collection;
import org.linli.plates.HouseholdConsent;
import org.linli.residents.OwnArchive;
import org.springframework.stereotype.Component;

/** Answers for the page of a plate: only a consent of somebody counts who belongs today to a household whose words they are. */
@Component
class HouseholdWords implements HouseholdConsent {
    private final ConsentMapper consents;
    private final OwnArchive archive;

    HouseholdWords(ConsentMapper consents, OwnArchive archive) {
        this.consents = consents;
        this.archive = archive;
    }

    @Override
    public boolean allowsWords(long dwellingId, Collection<String> households) {
        return consents.listAgreeing(dwellingId, Consents.HOUSEHOLD_WORDS).stream()
                .flatMap(number -> archive.householdsAt(number, dwellingId).stream())
                .anyMatch(own -> households.contains(own.household().number()));
    }
}
