package org.linli.licences;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.linli.licences.StubMapper.Used;
import org.linli.shared.problem.NotNowException;
import org.springframework.stereotype.Component;

/** Hands blanks out: each once, in the order of their numbers; whoever wants the next one waits until this transaction has ended. */
@Component
class LicenceStubs {
    private final StubMapper stubs;
    private final Clock clock;

    LicenceStubs(StubMapper stubs, Clock clock) {
        this.stubs = stubs;
        this.clock = clock;
    }

    /** @throws NotNowException if the unit has none left */
    String take(Licence licence, String by) {
        var stock = stubs.lockStock(licence.deskUnitId(), licence.kindCode()).orElseThrow(LicenceStubs::none);
        var range = stubs.findOpen(stock).orElseThrow(LicenceStubs::none);
        stubs.advance(range.id());
        var number = range.number(range.nextNumber());
        stubs.insertUsed(new Used(licence.kindCode(), number, stock, licence.id(), now(), by));
        return number;
    }

    void spoil(Licence licence, String reason, String by) {
        if (stubs.makeVoid(licence.kindCode(), licence.stubNumber(), now(), by, reason) == 0) {
            throw new IllegalStateException("A blank was void already: " + licence.stubNumber());
        }
    }

    private static NotNowException none() {
        return new NotNowException("licence.noStubs");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
