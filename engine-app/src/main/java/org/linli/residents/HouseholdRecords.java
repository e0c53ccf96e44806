package org.linli.residents;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linli.organization.OrganizationService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.springframework.stereotype.Component;

/** Writes households and who belongs to them, each new state beside the earlier ones. */
@Component
class HouseholdRecords {
    private final HouseholdMapper households;
    private final MemberMapper members;
    private final LinkMapper links;
    private final ResidentMapper residents;
    private final ResidentRecords people;
    private final ArchiveNumbers numbers;
    private final OrganizationService organization;
    private final Versions versions;

    HouseholdRecords(
            HouseholdMapper households,
            MemberMapper members,
            LinkMapper links,
            ResidentMapper residents,
            ResidentRecords people,
            ArchiveNumbers numbers,
            OrganizationService organization,
            Versions versions) {
        this.households = households;
        this.members = members;
        this.links = links;
        this.residents = residents;
        this.people = people;
        this.numbers = numbers;
        this.organization = organization;
        this.versions = versions;
    }

    /** The record that the number leads to: of one that was merged, the other. */
    Optional<Household> find(String number) {
        return Versions.find(households, number);
    }

    /**
     * @throws NotFoundException if there is no such household in these places
     * @throws RecordChangedException if it was joined with another while this one waited
     */
    Household locked(String number, ArchiveScope scope) {
        var locked = Versions.locked(households, number);
        if (!scope.covers(locked)) {
            throw new NotFoundException();
        }
        return Versions.refuseMerged(locked);
    }

    /**
     * Those who belong to a household that was locked, each of them locked too.
     *
     * @throws RecordChangedException if one of them moved or was joined with another record while this one waited
     */
    List<Member> lockedMembers(Household household) {
        var seen = openMembers(household);
        var areActive = seen.stream()
                .map(Member::residentId)
                .sorted()
                .map(id -> residents.lock(id).orElseThrow().isActive())
                .toList();
        if (areActive.contains(false) || !openMembers(household).equals(seen)) {
            throw Versions.changed(household, null);
        }
        return seen;
    }

    /** @throws RecordChangedException if the record is no more what somebody was shown */
    void refuseChanged(Household now, int seenVersion) {
        versions.refuseChanged(now, seenVersion, households, HouseholdRecords::differences);
    }

    Optional<Household> byId(long id) {
        return households.listByIds(List.of(id)).stream().findFirst();
    }

    List<Member> openMembers(Household household) {
        return members.listOfHouseholds(List.of(household.id()));
    }

    /** @throws InvalidRequestException if the household is shut, or somebody would be a second householder */
    void refuseJoining(Household household, Collection<String> relations) {
        if (!household.isActive()) {
            throw new InvalidRequestException("household", "resident.household.shut");
        }
        var heads = relations.stream().filter(Member.HOUSEHOLDER::equals).count()
                + openMembers(household).stream().filter(Member::isHouseholder).count();
        if (relations.contains(Member.HOUSEHOLDER) && heads > 1) {
            throw new InvalidRequestException("relation", "resident.household.second-head");
        }
    }

    /**
     * Keeps what it was and writes what it is; its row must have been locked. In another grid it has no red grid member until
     * it is linked there.
     */
    void save(Household before, Household after) {
        households.keep(before.id(), after.validFrom(), after.recordedAt());
        households.update(before.id(), after);
        if (before.gridId() != after.gridId()) {
            var grid = organization.unit(after.gridId()).name();
            links.end(List.of(before.id()), "→ " + grid, after.recordedAt(), after.recordedBy());
        }
    }

    /** A new household without members. */
    Household add(HouseholdKind kind, String category, Dwelling dwelling, Change change) {
        var number = numbers.next(ArchiveNumbers.HOUSEHOLD, organization.unit(dwelling.communityId()));
        households.insert(Household.of(number, kind, category, dwelling, change));
        return households.find(number).orElseThrow();
    }

    void join(Household household, long residentId, String relation, Change change) {
        members.insert(new MemberMapper.NewMember(household.id(), residentId, relation, household.kind(), change));
    }

    void leave(Member member, Change change, EndReason reason) {
        members.end(member.id(), change.validFrom(), change, reason);
    }

    /** Writes down who is householder now, where that is somebody else than before. */
    void followHouseholder(long householdId, Change change) {
        var before = households.lock(householdId).orElseThrow();
        var head = openMembers(before).stream()
                .filter(Member::isHouseholder)
                .map(Member::residentId)
                .findFirst()
                .orElse(null);
        if (!Objects.equals(head, before.householderId())) {
            save(
                    before,
                    before.with(head, before.status(), before.mergedIntoId(), change.notBefore(before.validFrom())));
        }
    }

    /** Writes down where a person lives and is registered now, where that is elsewhere than before. */
    void followResidence(Resident person, Change change) {
        var before = residents.lock(person.id()).orElseThrow();
        var open = members.listOfResidents(List.of(person.id()));
        if (open.isEmpty()) {
            return; // his last place stays, so that somebody looks after his record
        }
        var homes = households.listByIds(open.stream().map(Member::householdId).toList()).stream()
                .collect(Collectors.toMap(Household::kind, home -> home));
        var residence = Residence.of(homes.get(HouseholdKind.LIVING), homes.get(HouseholdKind.LEGAL));
        if (!residence.equals(before.residence())) {
            people.save(before, before.with(before.details(), residence, change.notBefore(before.validFrom())));
        }
    }

    /** The members now live or are registered where the household is. */
    void followMembers(Household household, Change change) {
        var ids = openMembers(household).stream().map(Member::residentId).toList();
        if (!ids.isEmpty()) {
            residents.listByIds(ids).forEach(person -> followResidence(person, change));
        }
    }

    private static List<String> differences(Household before, Household after) {
        return Changes.between(before, after).stream()
                .filter(List.of("dwellingId", "category", "householderId", "status")::contains)
                .map(name -> "resident.household.field." + name)
                .toList();
    }
}
