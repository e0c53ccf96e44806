package org.linli.residents;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.security.CurrentUser;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/** Puts together what is recorded of a household or a person on a day, as far as the reader may know it. */
@Component
class ArchiveProfiles {
    private final ResidentMapper residents;
    private final HouseholdMapper households;
    private final MemberMapper members;
    private final Dwellings dwellings;
    private final TagMapper tags;
    private final InfoMapper infos;
    private final InfoTexts infoTexts;
    private final HealthGrounds grounds;
    private final ArchiveCodes codes;
    private final ArchiveAccess access;
    private final Changes changes;

    ArchiveProfiles(
            ResidentMapper residents,
            HouseholdMapper households,
            MemberMapper members,
            Dwellings dwellings,
            TagMapper tags,
            InfoMapper infos,
            InfoTexts infoTexts,
            HealthGrounds grounds,
            ArchiveCodes codes,
            ArchiveAccess access,
            Changes changes) {
        this.residents = residents;
        this.households = households;
        this.members = members;
        this.dwellings = dwellings;
        this.tags = tags;
        this.infos = infos;
        this.infoTexts = infoTexts;
        this.grounds = grounds;
        this.codes = codes;
        this.access = access;
        this.changes = changes;
    }

    /** @throws InvalidRequestException if there was no such household on that day; null is today */
    HouseholdProfile of(Household now, LocalDate day, CurrentUser user) {
        var on = day == null ? changes.today() : day;
        var household = History.on(on, now, households.listPast(now.id()), Household::validFrom)
                .orElseThrow(() -> new InvalidRequestException("on", "resident.not-yet"));
        var dwelling = dwellings.byId(List.of(household.dwellingId())).get(household.dwellingId());
        var belonging = members.listOfHousehold(now.id()).stream()
                .filter(member -> member.holdsOn(on))
                .toList();
        var people = people(belonging.stream().map(Member::residentId).toList());
        var strangers = strangers(people.values(), user);
        if (day != null && !people.isEmpty()) {
            var past = residents.listPastOf(people.keySet()).stream().collect(Collectors.groupingBy(Resident::id));
            people.replaceAll(
                    (id, person) -> History.on(on, person, past.getOrDefault(id, List.of()), Resident::validFrom)
                            .orElse(person));
        }
        return new HouseholdProfile(
                on, household, dwelling, belonging, people, strangers, tagsOf(household, people.keySet(), on));
    }

    /** @throws InvalidRequestException if he was not recorded on that day; null is today */
    ResidentProfile of(Resident now, LocalDate day, CurrentUser user) {
        var on = day == null ? changes.today() : day;
        var person = History.on(on, now, residents.listPast(now.id()), Resident::validFrom)
                .orElseThrow(() -> new InvalidRequestException("on", "resident.not-yet"));
        var isFull = residents.isInPlaces(now.id(), access.places(user, ArchiveAccess.READ));
        var memberships = isFull
                ? members.listOfResident(now.id()).stream()
                        .filter(member -> day == null || member.holdsOn(on))
                        .toList()
                : List.<Member>of();
        var homes = households(memberships.stream().map(Member::householdId).toList());
        return new ResidentProfile(
                on,
                isFull,
                person,
                isFull && person.version() == now.version() && person.details().health() != null
                        ? grounds.of(now.id()).orElse(null)
                        : null,
                memberships,
                homes,
                dwellings.byId(
                        homes.values().stream().map(Household::dwellingId).toList()),
                isFull ? held(Subject.RESIDENT, List.of(now.id()), on) : List.of(),
                known(now, on, user));
    }

    /** The ids of those who neither live nor are registered in the reader's places now, such as people who have left. */
    Set<Long> strangers(Collection<Resident> people, CurrentUser user) {
        var scope = access.places(user, ArchiveAccess.READ);
        return people.stream()
                .filter(person -> !scope.covers(person))
                .map(Resident::id)
                .collect(Collectors.toSet());
    }

    Map<Long, Resident> people(Collection<Long> ids) {
        return ids.isEmpty()
                ? new HashMap<>()
                : residents.listByIds(new HashSet<>(ids)).stream()
                        .collect(Collectors.toMap(Resident::id, Function.identity()));
    }

    Map<Long, Household> households(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : households.listByIds(new HashSet<>(ids)).stream()
                        .collect(Collectors.toMap(Household::id, Function.identity()));
    }

    /** What the reader may know of a person under the 44 kinds: as owner, or where the person lives unless it is sealed. */
    List<ResidentProfile.Known> known(Resident person, LocalDate on, CurrentUser user) {
        var departments = access.departments(user, ArchiveAccess.READ_INFO);
        var reads = residents.isInPlaces(person.id(), access.places(user, ArchiveAccess.READ));
        var readsSensitive = residents.isInPlaces(person.id(), access.places(user, ArchiveAccess.SENSITIVE));
        return infos.listOf(person.id()).stream()
                .filter(info -> info.holdsOn(on))
                .map(info -> new ResidentProfile.Known(
                        info, codes.infoKind(info.kindCode()).orElseThrow(), null))
                .filter(known -> known.kind().belongsTo(departments)
                        || !known.kind().isSealed() && (known.kind().isSensitive() ? readsSensitive : reads))
                .map(known -> known.kind().isSensitive()
                        ? known
                        : new ResidentProfile.Known(
                                known.info(),
                                known.kind(),
                                infoTexts.read(known.info().content())))
                .toList();
    }

    private List<ArchiveTag> tagsOf(Household household, Collection<Long> people, LocalDate on) {
        return Stream.of(
                        held(Subject.HOUSEHOLD, List.of(household.id()), on),
                        held(Subject.DWELLING, List.of(household.dwellingId()), on),
                        held(Subject.RESIDENT, people, on))
                .flatMap(List::stream)
                .toList();
    }

    private List<ArchiveTag> held(Subject subject, Collection<Long> ids, LocalDate on) {
        return ids.isEmpty()
                ? List.of()
                : tags.listOf(subject, ids).stream()
                        .filter(tag -> tag.holdsOn(on))
                        .toList();
    }
}
