package org.linli.licences;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.linli.residents.DocumentNumber;
import org.linli.seals.PaperStanding;
import org.linli.seals.PaperStandings;
import org.linli.shared.Messages;
import org.linli.shared.Zone;
import org.springframework.stereotype.Component;

/** Says of a paper that is a licence whether it may be relied on today. */
@Component
class LicenceStanding implements PaperStandings {
    private final LicenceMapper licences;
    private final Messages messages;
    private final Clock clock;

    LicenceStanding(LicenceMapper licences, Messages messages, Clock clock) {
        this.licences = licences;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Optional<PaperStanding> of(String token) {
        return licences.findByPaper(token).map(this::standing);
    }

    private PaperStanding standing(Licence licence) {
        var word = word(licence);
        return new PaperStanding(
                word.equals(LicenceState.ISSUED.name()),
                messages.text("licence.standing." + word),
                licence.number(),
                new DocumentNumber(licence.documentKind(), licence.holderDocument()).masked(),
                licence.validFrom(),
                licence.validUntil());
    }

    /** By the day, whether or not the nightly run has come to it. */
    private String word(Licence licence) {
        var today = LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
        if (licence.state() != LicenceState.ISSUED) {
            return licence.state().name();
        }
        if (licence.validUntil() != null && licence.validUntil().isBefore(today)) {
            return LicenceState.EXPIRED.name();
        }
        if (Boolean.FALSE.equals(licence.checkPassed())) {
            return "CHECK_FAILED";
        }
        var isMissed = licence.checkDue() != null && licence.checkDue().isBefore(today);
        return isMissed ? "CHECK_DUE" : LicenceState.ISSUED.name();
    }
}
