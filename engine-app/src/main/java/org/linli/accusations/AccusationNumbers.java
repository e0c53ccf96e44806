package org.linli.accusations;

import java.time.Instant;
import org.linli.shared.Zone;
import org.springframework.stereotype.Component;

/** Numbers accusations by year, apart from everything else. */
@Component
class AccusationNumbers {
    private final AccusationMapper mapper;

    AccusationNumbers(AccusationMapper mapper) {
        this.mapper = mapper;
    }

    /** Whoever wants the next one waits until this transaction has ended. */
    String next(Instant at) {
        var year = at.atZone(Zone.OFFICE).getYear();
        mapper.advanceSerial(year);
        return "JK%d-%06d".formatted(year, mapper.serial(year));
    }
}
