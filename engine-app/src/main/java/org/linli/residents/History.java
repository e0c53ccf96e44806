package org.linli.residents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The states of a record in time: each holds from its day until the next one's. */
final class History {

    private History() {}

    static <T> List<T> latestFirst(T now, List<T> past) {
        var all = new ArrayList<T>();
        all.add(now);
        all.addAll(past);
        return all;
    }

    /** The state of a day: the latest written one that had begun; a corrected one gives way to its correction. */
    static <T> Optional<T> on(LocalDate day, T now, List<T> past, Function<T, LocalDate> validFrom) {
        return latestFirst(now, past).stream()
                .filter(state -> !validFrom.apply(state).isAfter(day))
                .findFirst();
    }
}
