package org.linli.residents;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.organization.OrganizationService;
import org.linli.organization.Place;
import org.linli.organization.UnitKind;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.idempotency.IdempotentRequests;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/** The dwellings of a place, empty ones too. */
@UseCaseService
public class Dwellings {
    private final DwellingMapper dwellings;
    private final VillagerGroups groups;
    private final ArchiveCodes codes;
    private final ArchiveNumbers numbers;
    private final ArchiveAccess access;
    private final OrganizationService organization;
    private final IdempotentRequests requests;
    private final Changes changes;
    private final AuditLog audit;

    Dwellings(
            DwellingMapper dwellings,
            VillagerGroups groups,
            ArchiveCodes codes,
            ArchiveNumbers numbers,
            ArchiveAccess access,
            OrganizationService organization,
            IdempotentRequests requests,
            Changes changes,
            AuditLog audit) {
        this.dwellings = dwellings;
        this.groups = groups;
        this.codes = codes;
        this.numbers = numbers;
        this.access = access;
        this.organization = organization;
        this.requests = requests;
        this.changes = changes;
        this.audit = audit;
    }

    /** One page of those in his places, by number; null leaves a filter open. */
    public Page<Dwelling> list(
            String text, String groupCode, String kind, String tag, PageRequest page, CurrentUser user) {
        var group = groupCode == null ? null : groupId(groupCode, user);
        var query = new DwellingMapper.Query(access.readable(user), text, group, kind, tag, page);
        return Page.of(dwellings.list(query), page, dwellings.count(query));
    }

    /** @throws NotFoundException if there is none in his places */
    public Dwelling find(String number, CurrentUser user) {
        return dwellings.find(number, access.readable(user)).orElseThrow(NotFoundException::new);
    }

    public Map<Long, Dwelling> byId(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : dwellings.listByIds(new HashSet<>(ids)).stream()
                        .collect(Collectors.toMap(Dwelling::id, Function.identity()));
    }

    /** The id of a group in the places that he reads; one that is not there has no rows. */
    Long groupId(String code, CurrentUser user) {
        return groups.list(user).stream()
                .filter(group -> group.code().equals(code))
                .map(VillagerGroup::id)
                .findFirst()
                .orElse(0L);
    }

    /**
     * Adds a dwelling.
     *
     * @throws InvalidRequestException naming the field that is wrong
     */
    public String add(DwellingDetails details, CurrentUser user, IdempotentRequest request) {
        return requests.once(user.username() + " dwelling", request, String.class, () -> {
            var place = place(details, user);
            var change = changes.of(ChangeKind.CREATED, null, null, user);
            var group = group(details, place);
            var number = numbers.next(ArchiveNumbers.DWELLING, place.community());
            dwellings.insert(Dwelling.of(number, details, group, place, change));
            audit.record("add-dwelling", "dwelling:" + number, AuditResult.SUCCESS, null);
            return number;
        });
    }

    /**
     * Gives a dwelling another address, kind or group; its grid stays, since people would move with it.
     *
     * @throws NotFoundException if there is none where he keeps the archive
     * @throws RecordChangedException if somebody changed it meanwhile
     */
    public Dwelling change(String number, DwellingDetails details, Amendment amendment, CurrentUser user) {
        var scope = access.places(user, ArchiveAccess.WRITE);
        var before = dwellings
                .lock(number)
                .filter(row -> scope.covers(row.gridId(), row.communityId(), row.streetId()))
                .orElseThrow(NotFoundException::new);
        if (before.version() != amendment.version()) {
            throw new RecordChangedException(before.recordedBy(), before.recordedAt(), null);
        }
        var place = place(details, user);
        if (place.grid().id() != before.gridId()) {
            throw new InvalidRequestException("gridCode", "resident.dwelling.grid");
        }
        var change = changes.of(amendment, ChangeKind.CHANGED, before.validFrom(), user);
        var after = Dwelling.of(number, details, group(details, place), place, change);
        dwellings.keep(before.id(), change.validFrom(), change.at());
        dwellings.update(before.id(), after);
        audit.record("change-dwelling", "dwelling:" + number, AuditResult.SUCCESS, what(before, after));
        return dwellings.listByIds(List.of(before.id())).get(0);
    }

    /** The names of what changed; never what somebody wrote. */
    private static String what(Dwelling before, Dwelling after) {
        var names = Changes.between(before, after);
        names.retainAll(List.of("kind", "groupId", "address", "building", "entrance", "room"));
        return String.join(", ", names);
    }

    private Place place(DwellingDetails details, CurrentUser user) {
        codes.require(CodeList.DWELLING_KIND, details.kind(), "kind");
        return organization
                .findUnit(details.gridCode())
                .filter(unit -> unit.kind() == UnitKind.GRID && unit.isActive())
                .map(organization::placeOfGrid)
                .filter(access.places(user, ArchiveAccess.WRITE)::covers)
                .orElseThrow(() -> new InvalidRequestException("gridCode", "resident.grid"));
    }

    private VillagerGroup group(DwellingDetails details, Place place) {
        return details.groupCode() == null
                ? null
                : groups.require(details.groupCode(), place.community().id());
    }
}
