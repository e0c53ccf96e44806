package org.linli.accounts;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.evidence.Authorisation;
import org.linli.evidence.EvidenceSelection;
import org.linli.evidence.EvidenceService;
import org.linli.security.CurrentUser;
import org.linli.shared.persistence.GeneratedKey;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/** Keeps who entered what for a resident, with the file that shows that he wanted it. */
@Component
class HelperMarks {
    static final String KEPT_FOR = "helper-mark";

    private final HelperMarkMapper marks;
    private final EvidenceService evidence;
    private final Clock clock;

    HelperMarks(HelperMarkMapper marks, EvidenceService evidence, Clock clock) {
        this.marks = marks;
        this.evidence = evidence;
        this.clock = clock;
    }

    /**
     * Finds the file, before the first write.
     *
     * @throws InvalidRequestException naming {@code evidenceId} if he has not sent it, or it belongs to something else
     */
    EvidenceSelection require(Authorisation authorisation, CurrentUser user) {
        return evidence.select(Map.of("evidenceId", List.of(authorisation.evidenceId())), user.staffId());
    }

    /** Returns the id of the mark. */
    long note(String residentNumber, Authorisation authorisation, EvidenceSelection file, CurrentUser user) {
        var key = new GeneratedKey();
        marks.insert(new HelperMarkMapper.NewMark(residentNumber, authorisation, user.staffId(), clock.instant()), key);
        evidence.keep(file, KEPT_FOR, key.id());
        return key.id();
    }

    /** By id; what is null has none. */
    Map<Long, HelperMark> of(Collection<Long> ids) {
        var known = ids.stream().filter(Objects::nonNull).distinct().toList();
        return known.isEmpty()
                ? Map.of()
                : marks.list(known).stream().collect(Collectors.toMap(HelperMark::id, Function.identity()));
    }

    Optional<HelperMark> find(Long id) {
        return id == null ? Optional.empty() : marks.list(List.of(id)).stream().findFirst();
    }

    void follow(String goneNumber, String keptNumber) {
        marks.follow(goneNumber, keptNumber);
    }

    /** The files go; that and by whom something was entered stays. */
    void forgetFiles(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            evidence.release(KEPT_FOR, ids);
            marks.forgetFiles(ids);
        }
    }

    /** Of what is gone itself; a mark that something else carries, too, goes with the last of them. */
    void delete(Collection<Long> ids) {
        var unused = ids.isEmpty() ? List.<Long>of() : marks.listUnused(ids);
        if (!unused.isEmpty()) {
            evidence.release(KEPT_FOR, unused);
            marks.delete(unused);
        }
    }
}
