package org.linli.residents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.security.CurrentUser;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.springframework.stereotype.Component;

/** Takes a change of the population back: what it ended begins again, what it began never was, and both stay on record. */
@Component
class PopulationReverting {
    private final HouseholdRecords households;
    private final HouseholdMapper homes;
    private final ResidentRecords residents;
    private final ResidentMapper people;
    private final MemberMapper members;
    private final TagMapper tags;
    private final RevertingObstacles obstacles;
    private final ArchiveAccess access;
    private final Changes changes;

    PopulationReverting(
            HouseholdRecords households,
            HouseholdMapper homes,
            ResidentRecords residents,
            ResidentMapper people,
            MemberMapper members,
            TagMapper tags,
            RevertingObstacles obstacles,
            ArchiveAccess access,
            Changes changes) {
        this.households = households;
        this.homes = homes;
        this.residents = residents;
        this.people = people;
        this.members = members;
        this.tags = tags;
        this.obstacles = obstacles;
        this.access = access;
        this.changes = changes;
    }

    /** Refuses, and keeps it possible until the transaction ends. */
    void check(PopulationTrace trace, CurrentUser user) {
        trace.households().keySet().stream().sorted().forEach(homes::lock);
        trace.people().keySet().stream().sorted().forEach(people::lock);
        trace.added().stream().sorted().forEach(people::lock);
        memberships(trace.endedMemberships()).stream()
                .map(Member::householdId)
                .distinct()
                .sorted()
                .forEach(homes::lock);
        look(trace, user);
    }

    /** As {@link #check}, for whoever only wants to know. */
    void look(PopulationTrace trace, CurrentUser user) {
        refuseStrange(trace, user);
        trace.households().forEach((id, versions) -> households.refuseChanged(home(id), versions.after()));
        trace.people().forEach((id, versions) -> {
            var now = person(id);
            residents.refuseChanged(now, versions.after());
            refuseTaken(now, past(now, versions.before()));
        });
        trace.added().forEach(id -> residents.refuseChanged(person(id), 0));
        memberships(trace.begunMemberships()).stream()
                .filter(member -> !member.isOpen())
                .findFirst()
                .ifPresent(member -> {
                    throw new RecordChangedException(member.endedBy(), member.endedAt(), null);
                });
        obstacles.refuse(trace, memberships(trace.endedMemberships()));
    }

    /** A change may have reached into a household of another place; whoever keeps the archive of one of them takes it back. */
    private void refuseStrange(PopulationTrace trace, CurrentUser user) {
        var scope = access.places(user, ArchiveAccess.WRITE);
        var touched = Stream.concat(
                trace.households().keySet().stream(),
                Stream.of(trace.endedMemberships(), trace.begunMemberships())
                        .flatMap(ids -> memberships(ids).stream())
                        .map(Member::householdId));
        var persons = Stream.concat(trace.people().keySet().stream(), trace.added().stream());
        if (touched.distinct().map(this::home).noneMatch(scope::covers)
                && persons.map(this::person).noneMatch(scope::covers)) {
            throw new NotFoundException();
        }
    }

    private Household home(long id) {
        return homes.listByIds(List.of(id)).get(0);
    }

    private Resident person(long id) {
        return people.listByIds(List.of(id)).get(0);
    }

    void revert(PopulationTrace trace, String reason, CurrentUser user) {
        check(trace, user);
        var change = changes.of(ChangeKind.REVERTED, null, reason, user);
        memberships(trace.begunMemberships())
                .forEach(member -> members.end(member.id(), member.validFrom(), change, EndReason.CORRECTED));
        var ended = memberships(trace.endedMemberships());
        var kinds = kinds(ended);
        ended.forEach(member -> members.insert(new MemberMapper.NewMember(
                member.householdId(),
                member.residentId(),
                member.relation(),
                kinds.get(member.householdId()),
                since(member.validTo(), change))));
        trace.households().forEach((id, versions) -> {
            var now = homes.lock(id).orElseThrow();
            var past = homes.listPast(id).stream()
                    .filter(state -> state.version() == versions.before())
                    .findFirst()
                    .orElseThrow();
            households.save(
                    now,
                    past.with(
                            past.householderId(), past.status(), past.mergedIntoId(), since(now.validFrom(), change)));
        });
        trace.people().forEach((id, versions) -> {
            var now = people.lock(id).orElseThrow();
            residents.save(now, past(now, versions.before()).again(now, since(now.validFrom(), change)));
        });
        for (var id : trace.added()) {
            var now = people.lock(id).orElseThrow();
            residents.save(now, now.closed(since(now.validFrom(), change)));
        }
        tags(trace.givenTags()).stream()
                .filter(ArchiveTag::isOpen)
                .forEach(tag -> tags.end(tag.id(), tag.validFrom(), change));
        tags(trace.endedTags()).stream()
                .filter(tag -> tags.listOpen(tag.subject(), List.of(tag.subjectId())).stream()
                        .noneMatch(open -> open.tagCode().equals(tag.tagCode())))
                .forEach(tag -> tags.insert(new TagMapper.NewTag(
                        tag.tagCode(), tag.subject(), tag.subjectId(), since(tag.validTo(), change))));
    }

    /** Somebody else may have been recorded with the document of one who had left. */
    private void refuseTaken(Resident now, Resident past) {
        if (!now.isActive() && past.isActive() && residents.isTaken(past.details(), now)) {
            throw new InvalidRequestException("reason", "resident.document.taken");
        }
    }

    private Resident past(Resident now, int version) {
        return people.listPast(now.id()).stream()
                .filter(state -> state.version() == version)
                .findFirst()
                .orElseThrow();
    }

    private List<Member> memberships(List<Long> ids) {
        return ids.isEmpty() ? List.of() : members.listByIds(ids);
    }

    private List<ArchiveTag> tags(List<Long> ids) {
        return ids.isEmpty() ? List.of() : tags.listByIds(ids);
    }

    private Map<Long, HouseholdKind> kinds(List<Member> ended) {
        return ended.isEmpty()
                ? Map.of()
                : homes
                        .listByIds(ended.stream()
                                .map(Member::householdId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Household::id, Household::kind));
    }

    private static Change since(LocalDate day, Change change) {
        return new Change(change.kind(), day, change.note(), change.at(), change.by());
    }
}
