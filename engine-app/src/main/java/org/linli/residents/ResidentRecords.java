package org.linli.residents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.shared.persistence.Batches;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.springframework.stereotype.Component;

/** Writes people: each new state beside the earlier ones, with the keys under which they are found. */
@Component
class ResidentRecords {
    private final ResidentMapper residents;
    private final PersonIndex index;
    private final Batches batches;
    private final Versions versions;

    ResidentRecords(ResidentMapper residents, PersonIndex index, Batches batches, Versions versions) {
        this.residents = residents;
        this.index = index;
        this.batches = batches;
        this.versions = versions;
    }

    /** The record that the number leads to: of one that was merged, the other. */
    Optional<Resident> find(String number) {
        return Versions.find(residents, number);
    }

    /**
     * @throws NotFoundException if there is no such person in these places
     * @throws RecordChangedException if his record was joined with another while this one waited
     */
    Resident locked(String number, ArchiveScope scope) {
        var locked = Versions.locked(residents, number);
        if (!scope.covers(locked)) {
            throw new NotFoundException();
        }
        return refuseInactive(locked);
    }

    /** As {@link #locked}, for one who was looked up and may be written about. */
    Resident locked(Resident found) {
        return refuseInactive(residents.lock(found.id()).orElseThrow());
    }

    private static Resident refuseInactive(Resident locked) {
        if (!locked.isActive()) {
            throw Versions.changed(locked, null);
        }
        return locked;
    }

    /** @throws RecordChangedException if the record is no more what somebody was shown */
    void refuseChanged(Resident now, int seenVersion) {
        versions.refuseChanged(now, seenVersion, residents, ResidentRecords::differences);
    }

    /** Whether somebody else is recorded with this document. */
    boolean isTaken(PersonDetails details, Resident self) {
        return details.document() != null
                && residents.listByDocuments(index.allOfDocument(details.document())).stream()
                        .anyMatch(found -> self == null || found.id() != self.id());
    }

    /**
     * The ids of those who are to be related to a householder, by number.
     *
     * @throws InvalidRequestException naming {@code relations} if there is nobody, or one of them is not recorded
     */
    Map<String, Long> idsOf(Set<String> numbers) {
        if (numbers.isEmpty()) {
            throw new InvalidRequestException("relations", "security.field.required");
        }
        var ids = residents.listIds(numbers).stream()
                .collect(Collectors.toMap(ResidentMapper.Key::number, ResidentMapper.Key::id));
        if (ids.size() != numbers.size()) {
            throw new InvalidRequestException("relations", "resident.household.no-member");
        }
        return ids;
    }

    /** Writes new people; their keys by number. */
    Map<String, Long> insertAll(List<Resident> people) {
        batches.run(ResidentMapper.class, batch -> people.forEach(person -> batch.insert(row(person))));
        var ids = residents.listIds(people.stream().map(Resident::number).toList()).stream()
                .collect(Collectors.toMap(ResidentMapper.Key::number, ResidentMapper.Key::id));
        batches.run(
                ResidentMapper.class,
                batch -> people.forEach(
                        person -> terms(person, ids.get(person.number())).forEach(batch::insertTerm)));
        return ids;
    }

    /** Keeps what he was and writes what he is; his row must have been locked. */
    void save(Resident before, Resident after) {
        residents.keep(before.id(), after.validFrom(), after.recordedAt());
        residents.update(row(after));
        if (!before.details().name().equals(after.details().name())
                || before.isActive() != after.isActive()
                || index.hasSeveralKeys()) { // the name was just written with the present one
            residents.deleteTerms(before.id());
            if (after.isActive()) {
                terms(after, before.id()).forEach(residents::insertTerm);
            }
        }
    }

    private List<ResidentMapper.NameTerm> terms(Resident person, long id) {
        return index.termsOf(person.details().name().value()).stream()
                .map(term -> new ResidentMapper.NameTerm(id, term))
                .toList();
    }

    /**
     * A record that was merged keeps its number and cannot stand in the way of the other, nor one of somebody who has left in
     * that of where he comes to; the document of the dead is nobody else's.
     */
    private ResidentMapper.Row row(Resident person) {
        var details = person.details();
        return new ResidentMapper.Row(
                person,
                keepsDocument(person) ? index.ofDocument(details.document()) : null,
                index.ofName(details.name()),
                index.ofSurname(details.name()),
                index.ofPhone(details.phone()));
    }

    private static boolean keepsDocument(Resident person) {
        return person.isActive() || person.changeKind() == ChangeKind.DIED;
    }

    /** Residence goes by one word. */
    private static List<String> differences(Resident before, Resident after) {
        var names = Changes.between(before.details(), after.details());
        if (!before.residence().equals(after.residence())) {
            names.add("residence");
        }
        return names.stream().map(name -> "resident.field." + name).toList();
    }
}
