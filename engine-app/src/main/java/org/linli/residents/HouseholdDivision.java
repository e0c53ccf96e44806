package org.linli.residents;

import java.util.HashMap;
import java.util.List;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes two households of one and one of two. */
@Component
class HouseholdDivision {
    private final HouseholdRecords records;
    private final ResidentRecords people;
    private final DwellingMapper dwellings;
    private final TagMapper tags;
    private final ArchiveAccess access;
    private final ArchiveCodes codes;
    private final Changes changes;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    HouseholdDivision(
            HouseholdRecords records,
            ResidentRecords people,
            DwellingMapper dwellings,
            TagMapper tags,
            ArchiveAccess access,
            ArchiveCodes codes,
            Changes changes,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.records = records;
        this.people = people;
        this.dwellings = dwellings;
        this.tags = tags;
        this.access = access;
        this.codes = codes;
        this.changes = changes;
        this.audit = audit;
        this.events = events;
    }

    /** See {@link Households#split}. */
    String split(String number, Split split, CurrentUser user) {
        var scope = access.places(user, ArchiveAccess.WRITE);
        var household = records.locked(number, scope);
        records.refuseChanged(household, split.amendment().version());
        var ids = people.idsOf(split.relations().keySet());
        split.relations().values().forEach(code -> codes.require(CodeList.RELATION, code, "relations"));
        var open = records.lockedMembers(household);
        var leaving = open.stream()
                .filter(member -> ids.containsValue(member.residentId()))
                .toList();
        refuseSplitting(split, open, leaving);
        var dwelling = split.dwellingNumber() == null
                ? dwellings.listByIds(List.of(household.dwellingId())).get(0)
                : dwellings.require(split.dwellingNumber(), scope);
        codes.require(CodeList.HOUSEHOLD_CATEGORY, split.category(), "category");
        var change = changes.of(split.amendment(), ChangeKind.SPLIT, household.validFrom(), user)
                .of(ChangeKind.SPLIT);
        leaving.forEach(member -> Changes.refuseBefore(change.validFrom(), member.validFrom()));

        var added = records.add(household.kind(), split.category(), dwelling, change);
        var relations = new HashMap<Long, String>();
        split.relations().forEach((resident, code) -> relations.put(ids.get(resident), code));
        leaving.forEach(member -> {
            records.leave(member, change, EndReason.SPLIT);
            records.join(added, member.residentId(), relations.get(member.residentId()), change);
        });
        records.save(household, household.with(household.householderId(), household.status(), null, change));
        records.followHouseholder(household.id(), change);
        records.followHouseholder(added.id(), change);
        records.followMembers(added, change);
        audit.record("split-household", "household:" + household.number(), AuditResult.SUCCESS, added.number());
        events.publishEvent(
                new HouseholdSplit(household.number(), added.number(), open.size() - leaving.size(), leaving.size()));
        return added.number();
    }

    /** See {@link Households#merge}. */
    String merge(String number, String duplicateNumber, Amendment amendment, CurrentUser user) {
        var scope = access.places(user, ArchiveAccess.WRITE);
        var kept = records.locked(number, scope);
        var other = records.locked(duplicateNumber, scope);
        records.refuseChanged(kept, amendment.version());
        if (kept.id() == other.id() || kept.kind() != other.kind()) {
            throw new InvalidRequestException("duplicate", "resident.household.merge");
        }
        var moving = records.lockedMembers(other);
        records.refuseJoining(kept, moving.stream().map(Member::relation).toList());
        var change = changes.of(ChangeKind.MERGED, null, amendment.note(), user);
        moving.forEach(member -> {
            records.leave(member, change, EndReason.MERGED);
            records.join(kept, member.residentId(), member.relation(), change);
        });
        tags.merge(Subject.HOUSEHOLD, kept.id(), other.id(), change);
        records.save(other, other.with(other.householderId(), RecordStatus.MERGED, kept.id(), change));
        records.save(kept, kept.with(kept.householderId(), kept.status(), null, change));
        records.followHouseholder(kept.id(), change);
        records.followMembers(kept, change);
        audit.record("merge-households", "household:" + kept.number(), AuditResult.SUCCESS, other.number());
        events.publishEvent(new HouseholdsMerged(kept.number(), other.number()));
        return kept.number();
    }

    private static void refuseSplitting(Split split, List<Member> open, List<Member> leaving) {
        if (leaving.size() != split.relations().size()) {
            throw new InvalidRequestException("relations", "resident.household.no-member");
        }
        if (leaving.size() == open.size()) {
            throw new InvalidRequestException("relations", "resident.household.nobody-left");
        }
        if (split.relations().values().stream()
                        .filter(Member.HOUSEHOLDER::equals)
                        .count()
                != 1) {
            throw new InvalidRequestException("relations", "resident.household.one-head");
        }
    }
}
