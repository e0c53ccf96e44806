package org.linli.residents;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/** Reads the archive, as it is or as it was on a day, within the reader's rights. */
@UseCaseService
public class ArchiveReading {
    private final ResidentRecords residentRecords;
    private final ResidentMapper residents;
    private final HouseholdRecords householdRecords;
    private final HouseholdMapper households;
    private final MemberMapper members;
    private final Dwellings dwellings;
    private final TagMapper tags;
    private final ArchiveProfiles profiles;
    private final ArchiveCodes codes;
    private final ArchiveAccess access;
    private final PersonQueries queries;
    private final AuditLog audit;

    ArchiveReading(
            ResidentRecords residentRecords,
            ResidentMapper residents,
            HouseholdRecords householdRecords,
            HouseholdMapper households,
            MemberMapper members,
            Dwellings dwellings,
            TagMapper tags,
            ArchiveProfiles profiles,
            ArchiveCodes codes,
            ArchiveAccess access,
            PersonQueries queries,
            AuditLog audit) {
        this.residentRecords = residentRecords;
        this.residents = residents;
        this.householdRecords = householdRecords;
        this.households = households;
        this.members = members;
        this.dwellings = dwellings;
        this.tags = tags;
        this.profiles = profiles;
        this.codes = codes;
        this.access = access;
        this.queries = queries;
        this.audit = audit;
    }

    /** One page of the households in the reader's places, by number. */
    public Page<Household> households(HouseholdFilter filter, PageRequest page, CurrentUser user) {
        var query = new HouseholdMapper.Query(
                access.readable(user),
                filter.text(),
                filter.groupCode() == null ? null : dwellings.groupId(filter.groupCode(), user),
                filter.kind(),
                filter.category(),
                filter.tag(),
                filter.peopleFrom(),
                filter.peopleTo(),
                RecordStatus.ACTIVE,
                page);
        return Page.of(households.list(query), page, households.count(query));
    }

    /**
     * One page of the people whom the reader may know, by number; a search for a certain person is recorded, without what was
     * searched for. Those of whom only his departments know something are found by the whole document number alone: any other
     * filter would tell of them what is not shown.
     *
     * @throws InvalidRequestException naming the part of the question that nobody can be found by
     */
    public Page<Resident> residents(ResidentFilter filter, PageRequest page, CurrentUser user) {
        var scope = filter.asksByDocumentAlone()
                ? access.readable(user)
                : access.places(user, filter.health() == null ? ArchiveAccess.READ : ArchiveAccess.SENSITIVE);
        var query = queries.of(filter, page.size(), page.offset(), scope, user);
        recordSearch(filter);
        return Page.of(residents.list(query), page, residents.count(query));
    }

    /** As {@link #residents}, at most {@code most} of them, for a file. */
    List<Resident> all(ResidentFilter filter, int most, CurrentUser user) {
        if (filter.tag() != null
                && codes.tagKind(filter.tag()).filter(TagKind::isSensitive).isPresent()) {
            throw new InvalidRequestException("tag", "resident.export.tag");
        }
        if (filter.health() != null) {
            throw new InvalidRequestException("health", "resident.export.health");
        }
        var query = queries.of(filter, most, 0, access.places(user, ArchiveAccess.EXPORT), user);
        recordSearch(filter);
        return residents.list(query);
    }

    private void recordSearch(ResidentFilter filter) {
        if (filter.asksForSomebody()) {
            audit.record(
                    "find-resident", null, AuditResult.SUCCESS, filter.documentNumber() != null ? "document" : "phone");
        }
    }

    /**
     * A household as it was on a day, or as it is.
     *
     * @throws NotFoundException if there is none in the reader's places
     * @throws InvalidRequestException if there was none on that day
     */
    public HouseholdProfile household(String number, LocalDate day, CurrentUser user) {
        Changes.refuseImpossible(day, "on");
        var scope = access.readable(user);
        var now = householdRecords.find(number).filter(scope::covers).orElseThrow(NotFoundException::new);
        return profiles.of(now, day, user);
    }

    /** Whether the reader keeps or reads the archive of this door, be it empty or not, or is linked with somebody behind it. */
    public boolean isResponsible(long dwellingId, CurrentUser user) {
        var scope = access.places(user, ArchiveAccess.READ);
        var door = dwellings.byId(List.of(dwellingId)).get(dwellingId);
        return scope.covers(door.gridId(), door.communityId(), door.streetId())
                || !householdsAt(dwellingId, user).isEmpty();
    }

    /** The households behind a door that the reader may know; none where he is not responsible for them. */
    public List<Household> householdsAt(long dwellingId, CurrentUser user) {
        var scope = access.places(user, ArchiveAccess.READ);
        return households.listOfDwelling(dwellingId).stream()
                .filter(scope::covers)
                .toList();
    }

    /** Every state of a household, the latest first. */
    public List<Household> householdHistory(String number, CurrentUser user) {
        var now = household(number, null, user).household();
        return History.latestFirst(now, households.listPast(now.id()));
    }

    /** Every membership that a household ever had. */
    public List<Member> members(Household household) {
        return members.listOfHousehold(household.id());
    }

    /**
     * A person as he was recorded on a day, or as he is.
     *
     * @throws NotFoundException if the reader may not know him
     * @throws InvalidRequestException if he was not recorded on that day
     */
    public ResidentProfile resident(String number, LocalDate day, CurrentUser user) {
        Changes.refuseImpossible(day, "on");
        var now = readable(number, user);
        return profiles.of(now, day, user);
    }

    /**
     * Every state of a person, the latest first.
     *
     * @throws NotFoundException if he does not live and is not registered in the reader's places
     */
    public List<Resident> residentHistory(String number, CurrentUser user) {
        var now = readable(number, user);
        if (!residents.isInPlaces(now.id(), access.places(user, ArchiveAccess.READ))) {
            throw new NotFoundException();
        }
        return History.latestFirst(now, residents.listPast(now.id()));
    }

    /** The ids of those who neither live nor are registered in the reader's places now, such as people who have left. */
    public Set<Long> strangers(Collection<Resident> people, CurrentUser user) {
        return profiles.strangers(people, user);
    }

    public Map<Long, Resident> byId(Collection<Long> ids) {
        return profiles.people(ids);
    }

    public Map<Long, Household> householdsById(Collection<Long> ids) {
        return profiles.households(ids);
    }

    /** Who belongs to these households now. */
    public List<Member> membersOf(Collection<Long> householdIds) {
        return householdIds.isEmpty() ? List.of() : members.listOfHouseholds(householdIds);
    }

    /** To which households these people belong now. */
    public List<Member> membershipsOf(Collection<Long> residentIds) {
        return residentIds.isEmpty() ? List.of() : members.listOfResidents(residentIds);
    }

    /** The tags that these carry now. */
    public List<ArchiveTag> tagsOf(Subject subject, Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : tags.listOpen(subject, ids);
    }

    Resident readable(String number, CurrentUser user) {
        return residentRecords
                .find(number)
                .flatMap(found -> residents.findReadable(found.id(), access.readable(user)))
                .orElseThrow(NotFoundException::new);
    }
}
