package org.linli.residents;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.security.CurrentUser;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.springframework.stereotype.Component;

/** Looks at what is recorded, locks it, and says what would be written or why that is not possible. */
@Component
class PopulationPlans {
    private static final String HOUSEHOLD = "household";

    private final HouseholdRecords households;
    private final HouseholdMapper homes;
    private final ResidentRecords residents;
    private final PopulationLeaving departures;
    private final PopulationHeirs heirs;
    private final MemberMapper members;
    private final PersonForms forms;
    private final PersonIndex index;
    private final ResidentMapper people;
    private final ArchiveCodes codes;
    private final ArchiveAccess access;
    private final Changes changes;

    PopulationPlans(
            HouseholdRecords households,
            HouseholdMapper homes,
            ResidentRecords residents,
            PopulationLeaving departures,
            PopulationHeirs heirs,
            MemberMapper members,
            PersonForms forms,
            PersonIndex index,
            ResidentMapper people,
            ArchiveCodes codes,
            ArchiveAccess access,
            Changes changes) {
        this.households = households;
        this.homes = homes;
        this.residents = residents;
        this.departures = departures;
        this.heirs = heirs;
        this.members = members;
        this.forms = forms;
        this.index = index;
        this.people = people;
        this.codes = codes;
        this.access = access;
        this.changes = changes;
    }

    /**
     * @throws NotFoundException if the household or the person is not where the user keeps the archive
     * @throws RecordChangedException if it is no more what was verified
     * @throws InvalidRequestException naming what stands against it
     */
    PopulationPlan plan(PopulationChange wish, CurrentUser user) {
        var scope = access.places(user, ArchiveAccess.WRITE);
        var household = households.locked(wish.household(), scope);
        households.lockedMembers(household);
        var person = wish.resident() == null ? null : residents.locked(wish.resident(), scope);
        refuseChanged(wish, household, person);
        var change = changes.of(kindOf(wish.kind()), wish.on(), wish.note(), user);
        var open = person == null ? List.<Member>of() : members.listOfResidents(List.of(person.id()));
        if (wish.kind().concernsMember() && open.stream().noneMatch(member -> member.householdId() == household.id())) {
            throw new InvalidRequestException("resident", "resident.household.no-member");
        }
        if (wish.kind() == PopulationChangeKind.CATEGORY) {
            if (!household.isActive()) {
                throw new InvalidRequestException(HOUSEHOLD, "resident.household.shut");
            }
            requireCode(CodeList.HOUSEHOLD_CATEGORY, wish.category(), "category");
        }
        if (wish.kind() == PopulationChangeKind.WORK_AWAY) {
            requireCode(CodeList.WORK_AWAY, wish.workAway(), "workAway");
        }
        var joining = joining(wish, household, scope);
        var leaving = departures.leaving(wish, household, person, joining.known());
        if (joining.known() != null) {
            refuseJoining(joining.known(), leaving, household, change);
        }
        var left = locked(leaving, household);
        return new PopulationPlan(
                wish,
                household,
                person,
                joining.known(),
                joining.details(),
                leaving,
                left,
                heirs.of(wish, leaving, left),
                change);
    }

    private void refuseJoining(Resident joining, List<Member> leaving, Household household, Change change) {
        if (leaving.stream().anyMatch(member -> member.householdId() == household.id())) {
            throw new InvalidRequestException(HOUSEHOLD, "resident.household.same");
        }
        departures.refuseOverlap(joining, household.kind(), change.validFrom(), "on");
    }

    private record Joining(Resident known, PersonDetails details) {}

    private Joining joining(PopulationChange wish, Household household, ArchiveScope scope) {
        if (!wish.kind().bringsSomebody()) {
            return new Joining(null, null);
        }
        requireCode(CodeList.RELATION, wish.relation(), "relation");
        households.refuseJoining(household, List.of(wish.relation()));
        if (wish.joining() != null) {
            return new Joining(residents.locked(wish.joining(), scope), null);
        }
        if (wish.person() == null) {
            throw new InvalidRequestException("person", "security.field.required");
        }
        var details = forms.require(wish.person(), null);
        if (wish.kind() == PopulationChangeKind.BIRTH && !wish.twin() && departures.isRecorded(details, household)) {
            throw new InvalidRequestException("name", "resident.birth.recorded");
        }
        var known = details.document() == null
                ? List.<Resident>of()
                : people.listByDocuments(index.allOfDocument(details.document()));
        if (known.isEmpty()) {
            return new Joining(null, details);
        }
        var found = known.get(0);
        if (wish.kind() == PopulationChangeKind.BIRTH || !found.isActive() || !scope.covers(found)) {
            throw new InvalidRequestException("documentNumber", "resident.document.taken");
        }
        if (!index.isNameOf(found, details.name())) {
            throw new InvalidRequestException("documentNumber", "resident.document.other-name");
        }
        return new Joining(residents.locked(found), null);
    }

    private Map<Long, Household> locked(List<Member> leaving, Household household) {
        var left = leaving.stream()
                .map(Member::householdId)
                .distinct()
                .sorted()
                .map(id -> id == household.id() ? household : homes.lock(id).orElseThrow())
                .collect(Collectors.toMap(Household::id, Function.identity()));
        left.values().stream().filter(home -> home.id() != household.id()).forEach(households::lockedMembers);
        return left;
    }

    private void refuseChanged(PopulationChange wish, Household household, Resident person) {
        if (wish.version() == null) {
            return;
        }
        if (person == null) {
            households.refuseChanged(household, wish.version());
        } else {
            residents.refuseChanged(person, wish.version());
        }
    }

    private void requireCode(CodeList list, String code, String field) {
        if (code == null) {
            throw new InvalidRequestException(field, "security.field.required");
        }
        codes.require(list, code, field);
    }

    private static ChangeKind kindOf(PopulationChangeKind kind) {
        return switch (kind) {
            case BIRTH -> ChangeKind.CREATED;
            case DEATH -> ChangeKind.DIED;
            case MOVE_OUT -> ChangeKind.LEFT;
            case MOVE_IN -> ChangeKind.MOVED;
            default -> ChangeKind.CHANGED;
        };
    }
}
