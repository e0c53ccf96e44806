package org.linli.residents;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/** Says what has happened since a change and stands against it that somebody belongs again where he did. */
@Component
class RevertingObstacles {
    private static final String FIELD = "reason";

    private final HouseholdMapper homes;
    private final MemberMapper members;
    private final ResidentMapper people;

    RevertingObstacles(HouseholdMapper homes, MemberMapper members, ResidentMapper people) {
        this.homes = homes;
        this.members = members;
        this.people = people;
    }

    /** @throws InvalidRequestException naming the household that is shut or where somebody has come to */
    void refuse(PopulationTrace trace, List<Member> ended) {
        if (ended.isEmpty()) {
            return;
        }
        var homesById = homes.listByIds(ids(ended, Member::householdId)).stream()
                .collect(Collectors.toMap(Household::id, Function.identity()));
        for (var home : homesById.values()) {
            if (!home.isActive() && !trace.households().containsKey(home.id())) {
                throw new InvalidRequestException(FIELD, "resident.revert.shut", home.number());
            }
        }
        var persons = people.listByIds(ids(ended, Member::residentId)).stream()
                .collect(Collectors.toMap(Resident::id, Function.identity()));
        for (var person : persons.values()) {
            if (!person.isActive() && !trace.people().containsKey(person.id())) {
                throw new InvalidRequestException(FIELD, "resident.revert.gone", person.number());
            }
        }
        refuseElsewhere(trace, ended, homesById, persons);
    }

    /** Somebody has one household of a kind at a time. */
    private void refuseElsewhere(
            PopulationTrace trace, List<Member> ended, Map<Long, Household> homesById, Map<Long, Resident> persons) {
        for (var now : members.listOfResidents(persons.keySet())) {
            var isSame = ended.stream()
                    .filter(member -> member.residentId() == now.residentId())
                    .anyMatch(member -> homesById.get(member.householdId()).kind() == now.openKind());
            if (isSame && !trace.begunMemberships().contains(now.id())) {
                var there = homes.listByIds(List.of(now.householdId())).get(0);
                throw new InvalidRequestException(
                        FIELD,
                        "resident.revert.elsewhere",
                        persons.get(now.residentId()).number(),
                        there.number());
            }
        }
    }

    private static List<Long> ids(List<Member> some, Function<Member, Long> key) {
        return some.stream().map(key).distinct().toList();
    }
}
