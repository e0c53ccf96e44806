package org.linli.residents;

import java.util.List;
import org.linli.organization.OrganizationService;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.idempotency.IdempotentRequests;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/** Records people, corrects them, moves them and joins double records of one. */
@UseCaseService
public class Residents {
    private final ResidentRecords records;
    private final HouseholdRecords households;
    private final MemberMapper members;
    private final ResidentMerging merging;
    private final PersonForms forms;
    private final HealthGrounds grounds;
    private final ArchiveAccess access;
    private final ArchiveCodes codes;
    private final ArchiveNumbers numbers;
    private final OrganizationService organization;
    private final IdempotentRequests requests;
    private final Changes changes;
    private final AuditLog audit;

    Residents(
            ResidentRecords records,
            HouseholdRecords households,
            MemberMapper members,
            ResidentMerging merging,
            PersonForms forms,
            HealthGrounds grounds,
            ArchiveAccess access,
            ArchiveCodes codes,
            ArchiveNumbers numbers,
            OrganizationService organization,
            IdempotentRequests requests,
            Changes changes,
            AuditLog audit) {
        this.records = records;
        this.households = households;
        this.members = members;
        this.merging = merging;
        this.forms = forms;
        this.grounds = grounds;
        this.access = access;
        this.codes = codes;
        this.numbers = numbers;
        this.organization = organization;
        this.requests = requests;
        this.changes = changes;
        this.audit = audit;
    }

    /**
     * Records a person in a household; returns his number.
     *
     * @throws NotFoundException if there is no such household where the user keeps the archive
     * @throws InvalidRequestException naming every field that is wrong
     */
    public String add(PersonForm form, NewMembership membership, CurrentUser user, IdempotentRequest request) {
        return requests.once(user.username() + " resident", request, String.class, () -> {
            var household = households.locked(membership.householdNumber(), access.places(user, ArchiveAccess.WRITE));
            var details = forms.require(form, null);
            codes.require(CodeList.RELATION, membership.relation(), "relation");
            households.refuseJoining(household, List.of(membership.relation()));
            var change = changes.of(ChangeKind.CREATED, membership.from(), membership.note(), user);
            refuseTaken(details, null, "add-resident", "household:" + household.number());

            var number = numbers.next(ArchiveNumbers.RESIDENT, organization.unit(household.communityId()));
            var person = Resident.of(number, details, Residence.of(household, household), change);
            var id = records.insertAll(List.of(person)).get(number);
            grounds.keep(id, null, details.health(), form.healthGround(), change);
            households.join(household, id, membership.relation(), change);
            households.followHouseholder(household.id(), change);
            audit.record("add-resident", "resident:" + number, AuditResult.SUCCESS, null);
            return number;
        });
    }

    /**
     * Corrects what was recorded wrongly, or writes down what is otherwise since a day.
     *
     * @throws NotFoundException if there is no such person where the user keeps the archive
     * @throws RecordChangedException if somebody changed him meanwhile
     * @throws InvalidRequestException naming every field that is wrong
     */
    public void change(String number, PersonForm form, Amendment amendment, CurrentUser user) {
        var before = records.locked(number, access.places(user, ArchiveAccess.WRITE));
        records.refuseChanged(before, amendment.version());
        var details = forms.require(form, before.details());
        var change = changes.of(amendment, ChangeKind.CHANGED, before.validFrom(), user);
        var what = Changes.between(before.details(), details);
        if (what.isEmpty()) {
            return;
        }
        refuseTaken(details, before, "change-resident", "resident:" + before.number());
        records.save(before, before.with(details, before.residence(), change));
        grounds.keep(before.id(), before.details().health(), details.health(), form.healthGround(), change);
        audit.record(
                amendment.isCorrection() ? "correct-resident" : "change-resident",
                "resident:" + before.number(),
                AuditResult.SUCCESS,
                String.join(", ", what));
    }

    /**
     * Moves a person into another household: of his legal or of his living one, whichever the new one is.
     *
     * @throws NotFoundException if the person or the household is not where the user keeps the archive
     * @throws RecordChangedException if somebody changed him meanwhile
     * @throws InvalidRequestException if he is there already, or came after that day to where he is
     */
    public void move(
            String number, NewMembership membership, int version, CurrentUser user, IdempotentRequest request) {
        requests.once(user.username() + " move " + number, request, String.class, () -> {
            var scope = access.places(user, ArchiveAccess.WRITE);
            var target = households.locked(membership.householdNumber(), scope);
            var person = records.locked(number, scope);
            records.refuseChanged(person, version);
            codes.require(CodeList.RELATION, membership.relation(), "relation");
            var change = changes.of(ChangeKind.MOVED, membership.from(), membership.note(), user);
            var left = members.listOfResidents(List.of(person.id())).stream()
                    .filter(member -> member.openKind() == target.kind())
                    .findFirst();
            if (left.isPresent() && left.get().householdId() == target.id()) {
                throw new InvalidRequestException("household", "resident.household.same");
            }
            left.ifPresent(member -> Changes.refuseBefore(change.validFrom(), member.validFrom()));
            households.refuseJoining(target, List.of(membership.relation()));

            left.ifPresent(member -> households.leave(member, change, EndReason.MOVED));
            households.join(target, person.id(), membership.relation(), change);
            left.ifPresent(member -> households.followHouseholder(member.householdId(), change));
            households.followHouseholder(target.id(), change);
            households.followResidence(person, change);
            audit.record("move-resident", "resident:" + person.number(), AuditResult.SUCCESS, target.number());
            return target.number();
        });
    }

    /**
     * Joins two records of one person: what the second one knows goes to the first, and both numbers lead there.
     *
     * @throws NotFoundException if one of them is not where the user keeps the archive
     * @throws RecordChangedException if somebody changed the first meanwhile
     * @throws InvalidRequestException if they are one record already, or differ in sex, day of birth or in the number of
     *     documents of one kind
     */
    public void merge(
            String number, String duplicateNumber, Amendment amendment, CurrentUser user, IdempotentRequest request) {
        requests.once(
                user.username() + " merge " + number,
                request,
                String.class,
                () -> merging.merge(number, duplicateNumber, amendment, user));
    }

    /** Comes after all other refusals: it tells that somebody is recorded somewhere, and so it leaves a line. */
    private void refuseTaken(PersonDetails details, Resident self, String action, String object) {
        if (records.isTaken(details, self)) {
            audit.record(action, object, AuditResult.REFUSED, "document");
            throw new InvalidRequestException("documentNumber", "resident.document.taken");
        }
    }
}
