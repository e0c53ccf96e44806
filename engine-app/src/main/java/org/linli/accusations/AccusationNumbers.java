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

    /** The first two of a year may meet: the later one is refused, and taken when it is sent again. */
    String next(Instant at) {
        var year = at.atZone(Zone.OFFICE).getYear();
        if (mapper.nextSerial(year) == 0) {
            mapper.insertSerial(year);
        }
        return "JK%d-%06d".formatted(year, mapper.serial(year));
    }
}
