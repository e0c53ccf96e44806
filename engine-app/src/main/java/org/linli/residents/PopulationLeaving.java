package org.linli.residents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/** Says which memberships end with a change, and what each household that somebody leaves needs then. */
@Component
class PopulationLeaving {
    private final MemberMapper members;
    private final ResidentMapper people;
    private final HouseholdMapper homes;
    private final PersonForms forms;
    private final PersonIndex index;

    PopulationLeaving(
            MemberMapper members, ResidentMapper people, HouseholdMapper homes, PersonForms forms, PersonIndex index) {
        this.members = members;
        this.people = people;
        this.homes = homes;
        this.forms = forms;
        this.index = index;
    }

    /**
     * A household whose head leaves it.
     *
     * @param staying those who belong to it then, with what they were to him
     */
    record Headless(Member leaving, boolean isMale, Map<Member, Resident> staying) {

        /** What somebody who stays is to a new householder, or empty where that has to be told. */
        Optional<String> relation(Member head, Member other) {
            return Kinship.to(kin(head), kin(other), isMale);
        }

        private Kinship.Kin kin(Member member) {
            return Kinship.Kin.of(member, staying.get(member));
        }
    }

    /** Of whoever leaves: his memberships; of whoever comes: the one of the same kind that he has elsewhere. */
    List<Member> leaving(PopulationChange wish, Household household, Resident person, Resident joining) {
        if (wish.kind().takesSomebodyAway()) {
            var isWhole = wish.kind() == PopulationChangeKind.DEATH || wish.everywhere();
            return person == null
                    ? List.of()
                    : open(person).stream()
                            .filter(member -> isWhole || member.householdId() == household.id())
                            .toList();
        }
        return joining == null
                ? List.of()
                : open(joining).stream()
                        .filter(member -> member.openKind() == household.kind())
                        .toList();
    }

    private List<Member> open(Resident person) {
        return members.listOfResidents(List.of(person.id()));
    }

    /** Of those memberships the ones of a householder who leaves others behind. */
    List<Headless> headless(List<Member> leaving) {
        var wanting = new ArrayList<Headless>();
        for (var member : leaving) {
            var staying = staying(member);
            if (member.isHouseholder() && !staying.isEmpty()) {
                wanting.add(new Headless(member, isMale(member), staying));
            }
        }
        return wanting;
    }

    /** Who belongs to the household of a membership beside its holder, in the order of the list. */
    Map<Member, Resident> staying(Member leaving) {
        var others = members.listOfHouseholds(List.of(leaving.householdId())).stream()
                .filter(other -> other.residentId() != leaving.residentId())
                .toList();
        if (others.isEmpty()) {
            return Map.of();
        }
        var found = people.listByIds(others.stream().map(Member::residentId).toList()).stream()
                .collect(Collectors.toMap(Resident::id, Function.identity()));
        Map<Member, Resident> inOrder = new LinkedHashMap<>();
        others.forEach(other -> inOrder.put(other, found.get(other.residentId())));
        return inOrder;
    }

    private boolean isMale(Member member) {
        return people.listByIds(List.of(member.residentId())).stream()
                .anyMatch(person -> "1".equals(person.details().sex()));
    }

    /** The households of these memberships, by key and in the order of the keys. */
    Map<Long, Household> homes(List<Member> leaving) {
        var ids = leaving.stream().map(Member::householdId).distinct().toList();
        return ids.isEmpty()
                ? Map.of()
                : homes.listByIds(ids).stream()
                        .collect(
                                Collectors.toMap(Household::id, Function.identity(), (one, same) -> one, TreeMap::new));
    }

    /** Somebody recorded who comes: by his number, or by the document that was written down of him. */
    Optional<Resident> known(String number, PersonForm form) {
        if (number != null) {
            return Versions.find(people, number);
        }
        var details = form == null ? null : forms.read(form, null).details();
        return details == null || details.document() == null
                ? Optional.empty()
                : people.listByDocuments(index.allOfDocument(details.document())).stream()
                        .findFirst();
    }

    /**
     * Whoever comes belonged to a household of this kind until a day, and to no two at once.
     *
     * @throws InvalidRequestException naming {@code field} and that day if he would come before it
     */
    void refuseOverlap(Resident joining, HouseholdKind kind, LocalDate on, String field) {
        var held = members.listOfResident(joining.id()).stream()
                .filter(member -> member.endReason() != EndReason.CORRECTED)
                .toList();
        var kinds = homes(held);
        held.stream()
                .filter(member -> kinds.get(member.householdId()).kind() == kind)
                .map(member -> member.isOpen() ? member.validFrom() : member.validTo())
                .filter(on::isBefore)
                .max(LocalDate::compareTo)
                .ifPresent(day -> {
                    throw new InvalidRequestException(field, "resident.from.joining", day.toString());
                });
    }

    /** Whether a child of that name and day of birth belongs to the household already. */
    boolean isRecorded(PersonDetails child, Household household) {
        var ids = members.listOfHouseholds(List.of(household.id())).stream()
                .map(Member::residentId)
                .toList();
        var name = index.ofName(child.name());
        return !ids.isEmpty()
                && people.listByIds(ids).stream()
                        .map(Resident::details)
                        .filter(one ->
                                one.birthDate() != null && one.birthDate().equals(child.birthDate()))
                        .anyMatch(one -> index.ofName(one.name()).equals(name));
    }
}
