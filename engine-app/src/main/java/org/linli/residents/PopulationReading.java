package org.linli.residents;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;

/** Reads what a reported change is about, for whoever has it to verify, to record or to follow up. */
@UseCaseService
public class PopulationReading {
    private final ResidentRecords residents;
    private final ResidentMapper people;
    private final HouseholdRecords households;
    private final HouseholdMapper homes;
    private final MemberMapper members;
    private final VillagerGroupMapper groups;
    private final Dwellings dwellings;
    private final PersonForms forms;
    private final PopulationLeaving departures;
    private final DocumentNumbers documents;
    private final PersonIndex index;
    private final InfoMapper infos;
    private final ArchiveAccess access;
    private final Changes changes;

    PopulationReading(
            ResidentRecords residents,
            ResidentMapper people,
            HouseholdRecords households,
            HouseholdMapper homes,
            MemberMapper members,
            VillagerGroupMapper groups,
            Dwellings dwellings,
            PersonForms forms,
            PopulationLeaving departures,
            DocumentNumbers documents,
            PersonIndex index,
            InfoMapper infos,
            ArchiveAccess access,
            Changes changes) {
        this.residents = residents;
        this.people = people;
        this.households = households;
        this.homes = homes;
        this.members = members;
        this.groups = groups;
        this.dwellings = dwellings;
        this.forms = forms;
        this.departures = departures;
        this.documents = documents;
        this.index = index;
        this.infos = infos;
        this.access = access;
        this.changes = changes;
    }

    /** Whoever it is; whether somebody may know him is the caller's question. */
    public Optional<Resident> resident(String number) {
        return number == null ? Optional.empty() : residents.find(number);
    }

    /** As {@link #resident}. */
    public Optional<Household> household(String number) {
        return number == null ? Optional.empty() : households.find(number);
    }

    /** As {@link #resident}, by the numbers that were asked for. */
    public Map<String, Resident> residents(Collection<String> numbers) {
        return byNumber(people, numbers.isEmpty() ? List.of() : people.listByNumbers(numbers));
    }

    /** As {@link #residents}. */
    public Map<String, Household> households(Collection<String> numbers) {
        return byNumber(homes, numbers.isEmpty() ? List.of() : homes.listByNumbers(numbers));
    }

    private static <T extends VersionedRecord> Map<String, T> byNumber(VersionedMapper<T> records, List<T> found) {
        var present = Versions.present(records, found);
        return found.stream().collect(Collectors.toMap(VersionedRecord::number, one -> present.get(one.id())));
    }

    /** As {@link #residentById}, by the ids that were asked for. */
    public Map<Long, Resident> residentsById(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : Versions.present(people, people.listByIds(ids));
    }

    /** As {@link #resident}: of a record that was merged, the other. */
    public Optional<Resident> residentById(long id) {
        return people.listByIds(List.of(id)).stream().findFirst().flatMap(found -> residents.find(found.number()));
    }

    /** Whoever is recorded with this document; whether somebody may know him is the caller's question. */
    public List<Resident> residentsWith(DocumentNumber document) {
        return people.listByDocuments(index.allOfDocument(document));
    }

    /** As {@link #residentById}. */
    public Optional<Household> householdById(long id) {
        return households.byId(id).flatMap(found -> households.find(found.number()));
    }

    public Dwelling dwelling(Household household) {
        return dwellings.byId(List.of(household.dwellingId())).get(household.dwellingId());
    }

    /** The person who is recorded with a document, wherever he lives. */
    public Optional<Resident> byDocument(DocumentKind kind, String number) {
        var read = documents.read(kind, number).number();
        return read == null
                ? Optional.empty()
                : people.listByDocuments(index.allOfDocument(read)).stream()
                        .filter(Resident::isActive)
                        .findFirst();
    }

    /** The household where a person lives, or else the one where he is registered. */
    public Optional<Household> homeOf(Resident person) {
        return members.listOfResidents(List.of(person.id())).stream()
                .sorted((one, other) -> other.openKind().compareTo(one.openKind())) // the living one first
                .findFirst()
                .flatMap(member -> households.byId(member.householdId()));
    }

    /** The villager group of a household; empty in a town. */
    public Optional<String> groupName(Household household) {
        return household.groupId() == null
                ? Optional.empty()
                : groups.listByIds(List.of(household.groupId())).stream()
                        .map(VillagerGroup::name)
                        .findFirst();
    }

    /** The record of somebody who was typed, found by his document, as far as the user reads it. */
    public Optional<Resident> typed(PersonForm person, CurrentUser user) {
        return departures.known(null, person).filter(known -> reads(known, user));
    }

    public boolean isMember(Resident person, Household household) {
        return members.listOfResidents(List.of(person.id())).stream()
                .anyMatch(member -> member.householdId() == household.id());
    }

    /** Whether the user reads the archive where the household is, so that he may know who is concerned. */
    public boolean reads(Household household, CurrentUser user) {
        return access.places(user, ArchiveAccess.READ).covers(household);
    }

    /** As {@link #reads(Household, CurrentUser)}, of a person. */
    public boolean reads(Resident person, CurrentUser user) {
        return access.places(user, ArchiveAccess.READ).covers(person);
    }

    /**
     * Whether somebody who comes could be written down when that is verified; where another community keeps him, it has to
     * hand him over first.
     *
     * @param user who reports it; null: a department
     * @throws InvalidRequestException naming the field, and the day before which he cannot have come
     */
    public void refuseComing(
            PopulationChangeKind kind,
            Household household,
            String joining,
            PersonForm person,
            LocalDate on,
            CurrentUser user) {
        var field = joining == null ? "documentNumber" : "joining";
        departures.known(joining, person).ifPresent(known -> {
            if (kind == PopulationChangeKind.BIRTH || !known.isActive() || !isWithin(known, household, user)) {
                throw new InvalidRequestException(field, "resident.document.taken");
            }
            if (joining == null && !index.isNameOf(known, new PersonalText(person.name()))) {
                throw new InvalidRequestException(field, "resident.document.other-name");
            }
            if (isMember(known, household)) {
                throw new InvalidRequestException(field, "resident.household.same");
            }
            departures.refuseOverlap(known, household.kind(), on, "on");
        });
    }

    /** As {@link #refuseComing}, for another day that somebody found; {@code field} is how he was asked for it. */
    public void refuseOverlap(Household household, String joining, PersonForm person, LocalDate on, String field) {
        departures
                .known(joining, person)
                .ifPresent(known -> departures.refuseOverlap(known, household.kind(), on, field));
    }

    private boolean isWithin(Resident known, Household household, CurrentUser user) {
        var lives = known.residence();
        return lives.communityId() == household.communityId()
                || lives.homeCommunityId() == household.communityId()
                || user != null && access.places(user, ArchiveAccess.WRITE).covers(known);
    }

    /** @throws InvalidRequestException naming every field of a person that is mistyped */
    public void refuseMistyped(PersonForm person) {
        forms.require(person, null);
    }

    /** The codes of the kinds under which something is known of a person on a day. */
    public Set<String> known(Resident person, LocalDate on) {
        return infos.listOf(person.id()).stream()
                .filter(info -> info.holdsOn(on))
                .map(ResidentInfo::kindCode)
                .collect(Collectors.toSet());
    }

    /** What a department knew of somebody under these kinds holds no more; whether it is its own is the caller's question. */
    public void end(String number, Collection<String> kinds, LocalDate until, CurrentUser user) {
        var person = residents.find(number).orElseThrow();
        var change = changes.of(ChangeKind.CHANGED, null, null, user);
        infos.listOf(person.id()).stream()
                .filter(info -> info.endedAt() == null && kinds.contains(info.kindCode()))
                .forEach(info ->
                        infos.end(info.id(), until.isBefore(info.validFrom()) ? info.validFrom() : until, change));
    }

    public int ageOn(Resident person, LocalDate day) {
        var born = person.details().birthDate();
        return born == null ? 0 : Math.max(0, born.until(day).getYears());
    }

    /** Whether a child of that name and day of birth belongs to the household already. */
    public boolean isRecorded(PersonForm child, Household household) {
        var details = forms.read(child, null).details();
        return details != null && departures.isRecorded(details, household);
    }

    /** A keyed fingerprint of a name, under which it is found and by which nobody reads it. */
    public String nameKey(String name) {
        return index.ofName(new PersonalText(name.strip()));
    }

    /** All under which it may be stored, each with another key. */
    public List<String> nameKeys(String name) {
        return index.allOfName(name);
    }

    /** What is fingerprinted of a name. */
    public static String nameText(String name) {
        return PersonIndex.nameText(name);
    }
}
