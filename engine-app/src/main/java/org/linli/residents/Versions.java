package org.linli.residents;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.linli.shared.Messages;
import org.linli.shared.problem.NotFoundException;
import org.springframework.stereotype.Component;

/** Finds records by numbers that outlive them, and refuses to change what is no more what somebody was shown. */
@Component
class Versions {
    private final Messages messages;

    Versions(Messages messages) {
        this.messages = messages;
    }

    /** The record that the number leads to: of one that was merged, the other. */
    static <T extends VersionedRecord> Optional<T> find(VersionedMapper<T> records, String number) {
        var found = records.find(number);
        while (found.isPresent() && found.get().mergedIntoId() != null) {
            found = records.listByIds(List.of(found.get().mergedIntoId())).stream()
                    .findFirst();
        }
        return found;
    }

    /** What each of these records leads to, by its own id: of one that was merged, the other. */
    static <T extends VersionedRecord> Map<Long, T> present(VersionedMapper<T> records, Collection<T> found) {
        var present = found.stream().collect(Collectors.toMap(VersionedRecord::id, one -> one));
        while (true) {
            var merged = present.values().stream()
                    .map(VersionedRecord::mergedIntoId)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            if (merged.isEmpty()) {
                return present;
            }
            var next = records.listByIds(merged).stream().collect(Collectors.toMap(VersionedRecord::id, one -> one));
            present.replaceAll((id, one) -> one.mergedIntoId() == null ? one : next.get(one.mergedIntoId()));
        }
    }

    /** @throws NotFoundException if there is none of that number */
    static <T extends VersionedRecord> T locked(VersionedMapper<T> records, String number) {
        return find(records, number).flatMap(found -> records.lock(found.id())).orElseThrow(NotFoundException::new);
    }

    /** @throws RecordChangedException if it was joined with another while this one waited for it */
    static <T extends VersionedRecord> T refuseMerged(T locked) {
        if (locked.mergedIntoId() != null) {
            throw changed(locked, null);
        }
        return locked;
    }

    /**
     * Refuses a change of what somebody was not shown as it is, and tells what is otherwise.
     *
     * @param differences the keys of what differs between two states
     * @throws RecordChangedException if the record is no more of the version that he was shown
     */
    <T extends VersionedRecord> void refuseChanged(
            T now, int seenVersion, VersionedMapper<T> records, BiFunction<T, T, List<String>> differences) {
        if (now.version() == seenVersion) {
            return;
        }
        var seen = records.listPast(now.id()).stream()
                .filter(past -> past.version() == seenVersion)
                .findFirst();
        throw changed(
                now,
                seen.map(past -> differences.apply(past, now))
                        .filter(keys -> !keys.isEmpty())
                        .map(this::inWords)
                        .orElse(null));
    }

    static RecordChangedException changed(VersionedRecord now, String what) {
        return new RecordChangedException(now.recordedBy(), now.recordedAt(), what);
    }

    private String inWords(List<String> keys) {
        return keys.stream().map(messages::text).collect(Collectors.joining(messages.text("resident.and")));
    }
}
