package org.linli.residents;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.idempotency.IdempotentRequests;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/** Records households, changes, divides and joins them. */
@UseCaseService
public class Households {
    private final HouseholdRecords records;
    private final HouseholdDivision division;
    private final ResidentRecords people;
    private final DwellingMapper dwellings;
    private final ArchiveAccess access;
    private final ArchiveCodes codes;
    private final IdempotentRequests requests;
    private final Changes changes;
    private final AuditLog audit;

    Households(
            HouseholdRecords records,
            HouseholdDivision division,
            ResidentRecords people,
            DwellingMapper dwellings,
            ArchiveAccess access,
            ArchiveCodes codes,
            IdempotentRequests requests,
            Changes changes,
            AuditLog audit) {
        this.records = records;
        this.division = division;
        this.people = people;
        this.dwellings = dwellings;
        this.access = access;
        this.codes = codes;
        this.requests = requests;
        this.changes = changes;
        this.audit = audit;
    }

    /**
     * Records a household without members; returns its number.
     *
     * @throws InvalidRequestException if the dwelling is not where the user keeps the archive, or a code is unknown
     */
    public String add(NewHousehold household, CurrentUser user, IdempotentRequest request) {
        return requests.once(user.username() + " household", request, String.class, () -> {
            var dwelling = dwellings.require(household.dwellingNumber(), access.places(user, ArchiveAccess.WRITE));
            codes.require(CodeList.HOUSEHOLD_CATEGORY, household.category(), "category");
            var change = changes.of(ChangeKind.CREATED, household.from(), household.note(), user);
            var number = records.add(household.kind(), household.category(), dwelling, change)
                    .number();
            audit.record("add-household", "household:" + number, AuditResult.SUCCESS, null);
            return number;
        });
    }

    /**
     * Gives a household another category, or lets it move into another dwelling with all who belong to it.
     *
     * @throws NotFoundException if it is not where the user keeps the archive
     * @throws RecordChangedException if somebody changed it meanwhile
     * @throws InvalidRequestException naming the field that is wrong
     */
    public void change(String number, String dwellingNumber, String category, Amendment amendment, CurrentUser user) {
        var scope = access.places(user, ArchiveAccess.WRITE);
        var before = records.locked(number, scope);
        records.refuseChanged(before, amendment.version());
        if (!before.isActive()) {
            throw new InvalidRequestException("household", "resident.household.shut");
        }
        codes.require(CodeList.HOUSEHOLD_CATEGORY, category, "category");
        var dwelling = dwellings.require(dwellingNumber, scope);
        var kind = dwelling.id() == before.dwellingId() ? ChangeKind.CHANGED : ChangeKind.MOVED;
        var change = changes.of(amendment, kind, before.validFrom(), user);
        if (kind == ChangeKind.CHANGED && Objects.equals(category, before.category())) {
            return;
        }
        records.save(before, before.in(dwelling, category, change));
        if (kind == ChangeKind.MOVED) {
            records.followMembers(before, change);
        }
        audit.record("change-household", "household:" + before.number(), AuditResult.SUCCESS, kind.name());
    }

    /**
     * Says how members are related to the householder, above all when another becomes householder.
     *
     * @param relations codes by number of the resident; members that are not named stay as they are
     * @throws InvalidRequestException if somebody is no member, or there would be two householders
     */
    public void relate(String number, Map<String, String> relations, Amendment amendment, CurrentUser user) {
        var household = records.locked(number, access.places(user, ArchiveAccess.WRITE));
        records.refuseChanged(household, amendment.version());
        var ids = people.idsOf(relations.keySet());
        relations.values().forEach(code -> codes.require(CodeList.RELATION, code, "relations"));
        var open = records.lockedMembers(household).stream()
                .collect(Collectors.toMap(Member::residentId, member -> member));
        if (!open.keySet().containsAll(ids.values())) {
            throw new InvalidRequestException("relations", "resident.household.no-member");
        }
        var after = new HashMap<Long, String>();
        open.forEach((id, member) -> after.put(id, member.relation()));
        relations.forEach((resident, code) -> after.put(ids.get(resident), code));
        if (after.values().stream().filter(Member.HOUSEHOLDER::equals).count() > 1) {
            throw new InvalidRequestException("relations", "resident.household.second-head");
        }
        var change = changes.of(amendment, ChangeKind.CHANGED, household.validFrom(), user);
        open.forEach((id, member) -> {
            if (!member.relation().equals(after.get(id))) {
                replace(household, member, after.get(id), change);
            }
        });
        records.save(household, household.with(household.householderId(), household.status(), null, change));
        records.followHouseholder(household.id(), change);
        audit.record("relate-members", "household:" + household.number(), AuditResult.SUCCESS, null);
    }

    /**
     * Divides a household: the named members become one of their own; returns its number.
     *
     * @throws RecordChangedException if somebody changed it meanwhile
     * @throws InvalidRequestException if one is no member, nobody would be left, or there is not one householder
     */
    public String split(String number, Split split, CurrentUser user, IdempotentRequest request) {
        return requests.once(
                user.username() + " split " + number, request, String.class, () -> division.split(number, split, user));
    }

    /**
     * Joins two records of one household: the members and tags of the second go to the first, and both numbers lead there.
     *
     * @throws RecordChangedException if somebody changed the first meanwhile
     * @throws InvalidRequestException if they are one already, of different kinds, or each has a householder
     */
    public void merge(
            String number, String duplicateNumber, Amendment amendment, CurrentUser user, IdempotentRequest request) {
        requests.once(
                user.username() + " merge " + number,
                request,
                String.class,
                () -> division.merge(number, duplicateNumber, amendment, user));
    }

    private void replace(Household household, Member member, String relation, Change change) {
        var isCorrection = change.kind() == ChangeKind.CORRECTED;
        var since = isCorrection || change.validFrom().isBefore(member.validFrom())
                ? member.validFrom()
                : change.validFrom();
        var own = new Change(change.kind(), since, change.note(), change.at(), change.by());
        records.leave(member, own, isCorrection ? EndReason.CORRECTED : EndReason.RELATED);
        records.join(household, member.residentId(), relation, own);
    }
}
