package org.linli.residents;

import java.util.List;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes one record of two that stand for the same person. */
@Component
class ResidentMerging {
    private final ResidentRecords records;
    private final HouseholdRecords households;
    private final MemberMapper members;
    private final TagMapper tags;
    private final InfoMapper infos;
    private final HealthGrounds grounds;
    private final ArchiveAccess access;
    private final Changes changes;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    ResidentMerging(
            ResidentRecords records,
            HouseholdRecords households,
            MemberMapper members,
            TagMapper tags,
            InfoMapper infos,
            HealthGrounds grounds,
            ArchiveAccess access,
            Changes changes,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.records = records;
        this.households = households;
        this.members = members;
        this.tags = tags;
        this.infos = infos;
        this.grounds = grounds;
        this.access = access;
        this.changes = changes;
        this.audit = audit;
        this.events = events;
    }

    /** See {@link Residents#merge}. */
    String merge(String number, String duplicateNumber, Amendment amendment, CurrentUser user) {
        var scope = access.places(user, ArchiveAccess.WRITE);
        var kept = records.locked(number, scope);
        var other = records.locked(duplicateNumber, scope);
        records.refuseChanged(kept, amendment.version());
        refuseMerging(kept, other);
        var change = changes.of(ChangeKind.MERGED, null, amendment.note(), user);
        var touched = giveMemberships(kept, other, change);
        tags.merge(Subject.RESIDENT, kept.id(), other.id(), change);
        infos.giveTo(kept.id(), other.id());
        if (kept.details().health() != null) {
            grounds.end(other.id(), change);
        }
        grounds.giveTo(kept.id(), other.id());
        records.save(other, other.mergedInto(kept, change));
        records.save(kept, kept.with(kept.details().filledFrom(other.details()), kept.residence(), change));
        touched.forEach(id -> households.followHouseholder(id, change));
        households.followResidence(kept, change);
        audit.record("merge-residents", "resident:" + kept.number(), AuditResult.SUCCESS, other.number());
        events.publishEvent(new ResidentsMerged(
                kept.number(), other.number(), kept.details().phone(), user));
        return kept.number();
    }

    private static void refuseMerging(Resident kept, Resident other) {
        if (kept.id() == other.id()) {
            throw new InvalidRequestException("duplicate", "resident.merge.same");
        }
        var one = kept.details().document();
        var two = other.details().document();
        if (one != null && two != null && one.kind() == two.kind() && !one.equals(two)) {
            throw new InvalidRequestException("duplicate", "resident.merge.documents");
        }
        if (differ(kept.details().sex(), other.details().sex())
                || differ(kept.details().birthDate(), other.details().birthDate())) {
            throw new InvalidRequestException("duplicate", "resident.merge.person");
        }
    }

    private static boolean differ(Object one, Object two) {
        return one != null && two != null && !one.equals(two);
    }

    /** Open memberships that the kept one has, too, end; the others become his. Returns the households concerned. */
    private List<Long> giveMemberships(Resident kept, Resident other, Change change) {
        var taken = members.listOfResidents(List.of(kept.id())).stream()
                .map(Member::openKind)
                .toList();
        var open = members.listOfResidents(List.of(other.id()));
        open.stream()
                .filter(member -> taken.contains(member.openKind()))
                .forEach(member -> households.leave(member, change, EndReason.MERGED));
        members.giveTo(kept.id(), other.id());
        return open.stream().map(Member::householdId).toList();
    }
}
