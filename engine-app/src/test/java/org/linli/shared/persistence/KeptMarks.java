package org.linli.shared.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;

/** The marks of another installation than that of the tests. */
final class KeptMarks implements DataKeyMapper {
    private final List<Mark> marks = new ArrayList<>();

    @Override
    public synchronized List<Mark> list() {
        return List.copyOf(marks);
    }

    @Override
    public synchronized void insert(int id, String fingerprint, Instant at) {
        if (marks.stream().anyMatch(mark -> mark.id() == id)) {
            throw new DuplicateKeyException("mark " + id);
        }
        marks.add(new Mark(id, fingerprint, null, null));
    }

    @Override
    public synchronized void use(String fingerprint) {
        marks.replaceAll(
                mark -> mark.fingerprint().equals(fingerprint) ? new Mark(mark.id(), fingerprint, null, null) : mark);
    }

    @Override
    public synchronized void noteRekeyed(String fingerprint, Instant at) {
        marks.replaceAll(mark -> mark.fingerprint().equals(fingerprint) || mark.rekeyedAt() != null
                ? mark
                : new Mark(mark.id(), mark.fingerprint(), at, null));
    }

    @Override
    public synchronized void noteRemoved(int id, Instant at) {
        marks.replaceAll(mark -> mark.id() == id ? new Mark(id, mark.fingerprint(), mark.rekeyedAt(), at) : mark);
    }
}
