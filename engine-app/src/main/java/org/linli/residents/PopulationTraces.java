package org.linli.residents;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks at the rows around a change before and after it, and tells which are new, ended or have another version. */
@Component
class PopulationTraces {
    private final ResidentMapper residents;
    private final HouseholdMapper households;
    private final MemberMapper members;
    private final TagMapper tags;

    PopulationTraces(ResidentMapper residents, HouseholdMapper households, MemberMapper members, TagMapper tags) {
        this.residents = residents;
        this.households = households;
        this.members = members;
        this.tags = tags;
    }

    /** The rows around some households and people: the households of the people and the people of the households. */
    record Picture(
            Map<Long, Integer> people, Map<Long, Household> households, Set<Long> memberships, Set<Long> givenTags) {}

    Picture around(Collection<Long> householdIds, Collection<Long> residentIds) {
        var homes = new HashSet<>(householdIds);
        if (!residentIds.isEmpty()) {
            members.listOfResidents(residentIds).forEach(member -> homes.add(member.householdId()));
        }
        var belonging = members.listOfHouseholds(homes);
        var people = new HashSet<>(residentIds);
        belonging.forEach(member -> people.add(member.residentId()));
        return picture(homes, people);
    }

    PopulationTrace since(Picture before, Collection<Long> added) {
        var people = new HashSet<>(before.people().keySet());
        people.addAll(added);
        var after = picture(before.households().keySet(), people);
        return new PopulationTrace(
                changed(before.people(), after.people()),
                changed(versions(before), versions(after)),
                List.copyOf(added),
                without(before.memberships(), after.memberships()),
                without(after.memberships(), before.memberships()),
                without(before.givenTags(), after.givenTags()),
                without(after.givenTags(), before.givenTags()));
    }

    private Picture picture(Collection<Long> homes, Collection<Long> people) {
        var rows = households.listByIds(homes).stream().collect(Collectors.toMap(Household::id, Function.identity()));
        var dwellings =
                rows.values().stream().map(Household::dwellingId).distinct().toList();
        var given = Stream.of(
                        open(Subject.HOUSEHOLD, homes),
                        open(Subject.DWELLING, dwellings),
                        open(Subject.RESIDENT, people))
                .flatMap(List::stream)
                .map(ArchiveTag::id)
                .collect(Collectors.toSet());
        var memberships = Stream.concat(
                        members.listOfHouseholds(homes).stream(),
                        people.isEmpty() ? Stream.of() : members.listOfResidents(people).stream())
                .map(Member::id)
                .collect(Collectors.toSet());
        var versions = people.isEmpty()
                ? Map.<Long, Integer>of()
                : residents.listByIds(people).stream().collect(Collectors.toMap(Resident::id, Resident::version));
        return new Picture(versions, rows, memberships, given);
    }

    private List<ArchiveTag> open(Subject subject, Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : tags.listOpen(subject, ids);
    }

    private static Map<Long, Integer> versions(Picture picture) {
        return picture.households().values().stream().collect(Collectors.toMap(Household::id, Household::version));
    }

    private static Map<Long, PopulationTrace.Versions> changed(Map<Long, Integer> before, Map<Long, Integer> after) {
        var changed = new HashMap<Long, PopulationTrace.Versions>();
        before.forEach((id, version) -> {
            if (!version.equals(after.get(id))) {
                changed.put(id, new PopulationTrace.Versions(version, after.get(id)));
            }
        });
        return changed;
    }

    private static List<Long> without(Set<Long> some, Set<Long> others) {
        return some.stream().filter(id -> !others.contains(id)).sorted().toList();
    }
}
