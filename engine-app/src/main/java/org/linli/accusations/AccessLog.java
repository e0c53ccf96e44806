package org.linli.accusations;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Writes down everything that a reader does, also reading; which accusation it was is sealed. */
@Component
class AccessLog {
    private final ReaderMapper mapper;
    private final Clock clock;

    AccessLog(ReaderMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    void record(NamedReader reader, String what) {
        mapper.insertAccess(reader.staffId(), clock.instant(), new SealedText(what));
    }

    void record(NamedReader reader, String what, Accusation accusation) {
        record(reader, what + ' ' + accusation.number());
    }
}
