package org.linli.accusations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.ChangedMeanwhileException;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/** The head of a body names its readers, ends what he named, and sees who read when: not what. */
@UseCaseService
public class ReaderAppointments {
    private final ReaderMapper mapper;
    private final AccusationRouting routing;
    private final Clock clock;

    ReaderAppointments(ReaderMapper mapper, AccusationRouting routing, Clock clock) {
        this.mapper = mapper;
        this.routing = routing;
        this.clock = clock;
    }

    /** A reader, present or past; {@code until} is his last day, null: until he is withdrawn. */
    public record Appointed(
            long id,
            String username,
            String name,
            Instant from,
            LocalDate until,
            boolean isActive,
            String appointedBy,
            Instant endedAt,
            String endedBy,
            long accesses,
            Instant lastAccess,
            int version) {}

    /** The latest first. */
    public Page<Appointed> list(ReadersHead head, PageRequest page) {
        var now = clock.instant();
        var rows = mapper.list(head.level(), page);
        return Page.of(rows, page, mapper.count(head.level())).map(row -> appointed(row, now));
    }

    /** Somebody of the body who is no reader yet. */
    public record Candidate(String username, String name) {}

    public List<Candidate> candidates(ReadersHead head) {
        return mapper.listCandidates(head.unitId(), clock.instant()).stream()
                .map(one -> new Candidate(one.username(), one.name()))
                .toList();
    }

    /**
     * @param until the last day; null: until he is withdrawn
     * @throws InvalidRequestException if he is no candidate, or the day has passed
     */
    public void appoint(ReadersHead head, String username, LocalDate until) {
        var now = clock.instant();
        if (until != null && until.isBefore(LocalDate.ofInstant(now, Zone.OFFICE))) {
            throw new InvalidRequestException("until", "accusation.until");
        }
        var person = mapper.listCandidates(head.unitId(), now).stream()
                .filter(one -> one.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new InvalidRequestException("username", "accusation.candidate"));
        mapper.lockStaff(person.staffId());
        if (mapper.isAppointed(person.staffId(), now)) {
            throw new InvalidRequestException("username", "accusation.candidate");
        }
        var end = until == null
                ? null
                : until.plusDays(1).atStartOfDay(Zone.OFFICE).toInstant();
        mapper.insert(person.staffId(), head.level(), now, end, head.staffId());
    }

    /**
     * @throws NotFoundException if his body has no such appointment
     * @throws ChangedMeanwhileException if it was ended already
     */
    public void end(ReadersHead head, long id, int version) {
        var row = mapper.find(id, head.level()).orElseThrow(NotFoundException::new);
        if (mapper.end(id, head.level(), version, head.staffId(), clock.instant()) == 0) {
            throw new ChangedMeanwhileException(row.endedBy(), row.endedAt());
        }
        routing.settle();
    }

    /** When a reader did something in the time of an appointment, the latest first. */
    public Page<Instant> accesses(ReadersHead head, long id, PageRequest page) {
        var row = mapper.find(id, head.level()).orElseThrow(NotFoundException::new);
        return Page.of(
                mapper.listAccesses(row.staffId(), row.validFrom(), row.endedAt(), page),
                page,
                mapper.countAccesses(row.staffId(), row.validFrom(), row.endedAt()));
    }

    private static Appointed appointed(ReaderMapper.Appointment row, Instant now) {
        var isActive = row.endedAt() == null
                && (row.validUntil() == null || row.validUntil().isAfter(now));
        return new Appointed(
                row.id(),
                row.username(),
                row.name(),
                row.validFrom(),
                row.validUntil() == null
                        ? null
                        : LocalDate.ofInstant(row.validUntil(), Zone.OFFICE).minusDays(1),
                isActive,
                row.appointedBy(),
                row.endedAt(),
                row.endedBy(),
                row.accesses(),
                row.lastAccess(),
                row.version());
    }
}
