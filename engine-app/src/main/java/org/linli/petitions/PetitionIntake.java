package org.linli.petitions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseKind;
import org.linli.casefile.CaseReading;
import org.linli.casefile.Complaints;
import org.linli.casefile.NotEntitledException;
import org.linli.organization.OrganizationService;
import org.linli.organization.Place;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.petitions.PetitionOpening.CameIn;
import org.linli.residents.DocumentNumber;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.security.PostPermissions;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.idempotency.IdempotentRequests;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.settings.ReferenceLists;

/** Registers what came by letter, visit, web, telephone or fax (《信访工作条例》 Art 17, 22). */
@UseCaseService
public class PetitionIntake {
    public static final String REGISTER = "petition:register";

    /** Nothing older is registered: whoever types such a year has mistyped it. */
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private final PetitionOpening opening;
    private final Complaints complaints;
    private final PetitionPeople people;
    private final OrganizationService organization;
    private final PostPermissions permissions;
    private final ReferenceLists lists;
    private final CaseReading cases;
    private final IdempotentRequests requests;
    private final AuditLog audit;
    private final Clock clock;

    PetitionIntake(
            PetitionOpening opening,
            Complaints complaints,
            PetitionPeople people,
            OrganizationService organization,
            PostPermissions permissions,
            ReferenceLists lists,
            CaseReading cases,
            IdempotentRequests requests,
            AuditLog audit,
            Clock clock) {
        this.opening = opening;
        this.complaints = complaints;
        this.people = people;
        this.organization = organization;
        this.permissions = permissions;
        this.lists = lists;
        this.cases = cases;
        this.requests = requests;
        this.audit = audit;
        this.clock = clock;
    }

    /** A petition as it stands after it was registered. */
    public record Received(String caseNumber, String queryCode) {}

    /**
     * @throws NotEntitledException if he has no post in an office that registers petitions
     * @throws InvalidRequestException naming the field that is wrong
     */
    public Received register(NewPetition petition, CurrentUser user, IdempotentRequest request) {
        return requests.once("petition:" + user.staffId(), request, Received.class, () -> {
            var office = permissions.of(user, REGISTER).stream()
                    .findFirst()
                    .map(post -> organization.unit(post.unitId()))
                    .orElseThrow(() -> new NotEntitledException("petition.office"));
            if (office.code().equals(petition.complainedUnit())) {
                throw new InvalidRequestException("complainedUnit", "petition.office.higher");
            }
            var opened = open(petition, office, user, null);
            audit.record("register-petition", "case:" + opened.caseNumber(), AuditResult.SUCCESS, null);
            return new Received(opened.caseNumber(), opened.queryCode());
        });
    }

    /** Checks everything and opens the case. */
    CaseFile open(NewPetition petition, Unit office, CurrentUser staff, String accountCode) {
        var document = check(petition, staff);
        var from = new CameIn(
                place(petition.community()),
                office,
                complaints.unitId(petition.complainedUnit()),
                complaints.staffId(petition.complainedUsername()),
                staff,
                accountCode);
        return opening.open(petition, document, from);
    }

    private DocumentNumber check(NewPetition petition, CurrentUser staff) {
        if (petition.receivedOn().isAfter(today())) {
            throw new InvalidRequestException("receivedOn", "petition.receivedOn");
        }
        if (petition.receivedOn().isBefore(EARLIEST)) {
            throw new InvalidRequestException(
                    "receivedOn", "petition.receivedOn.early", String.valueOf(EARLIEST.getYear()));
        }
        if (lists.find(PetitionOpening.CONTENT, petition.contentClass()).isEmpty()) {
            throw new InvalidRequestException("contentClass", "petition.contentClass");
        }
        if (petition.earlier() != null && !isReadable(petition.earlier(), staff)) {
            throw new InvalidRequestException("earlier", "petition.earlier");
        }
        return people.check(petition);
    }

    private Place place(String community) {
        return organization
                .findUnit(community)
                .filter(unit -> unit.kind() == UnitKind.COMMUNITY && unit.isActive())
                .flatMap(unit -> organization.gridsWithin(unit).stream().findFirst())
                .map(organization::placeOfGrid)
                .orElseThrow(() -> new InvalidRequestException("community", "petition.community"));
    }

    /** Whoever may not read an earlier petition does not learn that there is one; nobody reads what was sealed. */
    private boolean isReadable(String number, CurrentUser staff) {
        return Optional.ofNullable(staff)
                .flatMap(user -> cases.findIfReadable(number, user))
                .filter(found -> found.kind() == CaseKind.PETITION)
                .isPresent();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
    }
}
