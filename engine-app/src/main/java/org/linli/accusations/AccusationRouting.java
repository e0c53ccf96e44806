package org.linli.accusations;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.linli.shared.UseCaseService;

/**
 * Says which body has an accusation: the discipline body, and where it, its head or all its readers are accused, the body
 * directly above. An accusation only rises; who is below does not see it again.
 */
@UseCaseService
public class AccusationRouting {
    private final AccusationMapper mapper;
    private final AccusedParties parties;
    private final NamedReaders readers;
    private final Bodies bodies;
    private final Clock clock;

    AccusationRouting(
            AccusationMapper mapper, AccusedParties parties, NamedReaders readers, Bodies bodies, Clock clock) {
        this.mapper = mapper;
        this.parties = parties;
        this.readers = readers;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** The lowest body from this one on that may have it; the highest where none may. */
    int levelOf(Set<String> accused, int from) {
        var level = from;
        while (level < bodies.highest() && !mayHave(level, accused)) {
            level++;
        }
        return level;
    }

    /** After readers or the accused have changed: nobody keeps what he may not read any more. */
    public void settle() {
        mapper.listOpen().forEach(this::settle);
    }

    private void settle(Accusation accusation) {
        var accused = parties.of(accusation.id());
        var level = levelOf(accused, accusation.bodyLevel());
        var isRisen = level != accusation.bodyLevel();
        if (isRisen || accusation.handlerId() != null && !mayHandle(accusation, accused)) {
            var what = isRisen ? AccusationStep.RISEN : AccusationStep.RELEASED;
            var now = clock.instant();
            if (mapper.release(accusation.id(), accusation.version(), level, what, now) == 1) {
                mapper.insertStep(accusation.id(), what, null, null, now);
            }
        }
    }

    private boolean mayHandle(Accusation accusation, Set<String> accused) {
        return readers.of(accusation.bodyLevel()).stream()
                .anyMatch(reader -> reader.staffId() == accusation.handlerId() && !reader.isAmong(accused));
    }

    /** A body whose readers are not appointed yet keeps what is its own until they are. */
    private boolean mayHave(int level, Set<String> accused) {
        List<NamedReader> own = readers.of(level);
        return !bodies.isAccused(level, accused)
                && (own.isEmpty() || own.stream().anyMatch(reader -> !reader.isAmong(accused)));
    }
}
