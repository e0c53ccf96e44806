package org.linli.services;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.linli.casefile.CaseFile;
import org.linli.casefile.NotEntitledException;
import org.linli.catalogue.Catalogue;
import org.linli.catalogue.ServiceItem;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.residents.DocumentKind;
import org.linli.residents.DocumentNumber;
import org.linli.residents.DocumentNumbers;
import org.linli.residents.PopulationReading;
import org.linli.residents.Resident;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.security.RateLimit;
import org.linli.security.RateLimiter;
import org.linli.services.ApplicationOpening.CameIn;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.idempotency.IdempotentRequests;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;

/** Takes applications at the window: an identity is given once, and only what nobody else can supply is asked for. */
@UseCaseService
public class ApplicationIntake {
    public static final String APPLY = "service:apply";

    private static final RateLimit LOOKS = new RateLimit(120, Duration.ofHours(1));

    private final Catalogue catalogue;
    private final Checklists checklists;
    private final ApplicationPlaces places;
    private final ApplicationOpening opening;
    private final DocumentNumbers documents;
    private final PopulationReading population;
    private final OrganizationService organization;
    private final IdentityCodes codes;
    private final IdempotentRequests requests;
    private final RateLimiter limiter;
    private final AuditLog audit;
    private final Clock clock;

    ApplicationIntake(
            Catalogue catalogue,
            Checklists checklists,
            ApplicationPlaces places,
            ApplicationOpening opening,
            DocumentNumbers documents,
            PopulationReading population,
            OrganizationService organization,
            IdentityCodes codes,
            IdempotentRequests requests,
            RateLimiter limiter,
            AuditLog audit,
            Clock clock) {
        this.catalogue = catalogue;
        this.checklists = checklists;
        this.places = places;
        this.opening = opening;
        this.documents = documents;
        this.population = population;
        this.organization = organization;
        this.codes = codes;
        this.requests = requests;
        this.limiter = limiter;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What an applicant would have to bring.
     *
     * @param known his record where the window keeps the archive of the place, or null
     * @param address of his home there, or null
     */
    public record Outlook(ServiceItem item, List<ApplicationMaterial> materials, Resident known, String address) {}

    /** An application as it stands after it came in. */
    public record Received(String caseNumber, String queryCode) {}

    /**
     * Says of each material whether this person has to bring it; who asks is limited and recorded.
     *
     * @throws NotFoundException if there is no such item today
     * @throws InvalidRequestException if the number is none of that kind of document
     */
    public Outlook outlook(String item, DocumentKind kind, String number, CurrentUser user) {
        var wanted = catalogue.find(item, catalogue.today());
        window(wanted, user);
        var document = documents.require(kind, number, "documentNumber");
        limiter.check("service-outlook", String.valueOf(user.staffId()), LOOKS);
        var known = population.byDocument(kind, number).filter(person -> population.reads(person, user));
        audit.record("look-before-service", "service-item:" + item, AuditResult.SUCCESS, null);
        return new Outlook(
                wanted,
                checklists.preview(wanted, document, clock.instant()),
                known.orElse(null),
                known.flatMap(population::homeOf)
                        .map(home -> population.dwelling(home).address())
                        .orElse(null));
    }

    /**
     * Takes an application in at the window.
     *
     * @throws NotEntitledException if none of his units takes such applications
     * @throws InvalidRequestException naming the field that is wrong, such as a name that is not the one on record
     * @throws NotNowException if the same person has applied for the same and nobody has decided it yet
     */
    public Received apply(NewApplication wanted, CurrentUser user, IdempotentRequest request) {
        return requests.once("service:" + user.staffId(), request, Received.class, () -> {
            var item = item(wanted.item());
            var window = window(item, user);
            var document = check(wanted);
            var person =
                    population.byDocument(document.kind(), document.number().value());
            requireSeen(wanted, person.orElse(null), user);
            person.ifPresent(known -> requireName(known, wanted.applicant().name()));
            var home = person.flatMap(population::homeOf).orElse(null);
            var place = places.of(wanted.community(), home, window);
            var from = new CameIn(
                    ApplicationWay.WINDOW,
                    place,
                    window,
                    user,
                    null,
                    person.map(Resident::number).orElse(null),
                    age(document, person.orElse(null)));
            var opened = opening.open(wanted, item, document, from);
            audit.record("take-application", "case:" + opened.caseNumber(), AuditResult.SUCCESS, item.code());
            return received(opened);
        });
    }

    Instant now() {
        return clock.instant();
    }

    ServiceItem item(String code) {
        try {
            return catalogue.find(code, catalogue.today());
        } catch (NotFoundException unknown) {
            throw new InvalidRequestException("item", "service.item");
        }
    }

    DocumentNumber check(NewApplication wanted) {
        var applicant = wanted.applicant();
        var document =
                documents.require(applicant.documentKind(), applicant.documentNumber(), "applicant.documentNumber");
        if (wanted.resultWay().needsAddress()) {
            if (wanted.resultAddress() == null || wanted.resultAddress().isBlank()) {
                throw new InvalidRequestException("resultAddress", "service.resultAddress");
            }
        }
        if (wanted.agent() != null) {
            documents.require(DocumentKind.RESIDENT_ID, wanted.agent().documentNumber(), "agent.documentNumber");
        }
        return document;
    }

    /** At a window somebody looks at a card, or reads the code of his own phone; an account alone shows who holds a telephone. */
    private void requireSeen(NewApplication wanted, Resident person, CurrentUser user) {
        if (wanted.identityCheck() == IdentityCheck.ACCOUNT) {
            throw new InvalidRequestException("identityCheck", "service.identityCheck");
        }
        if (wanted.identityCheck() == IdentityCheck.RESIDENT_CODE
                && (person == null || !codes.wasShown(person, user))) {
            throw new InvalidRequestException("identityCheck", "service.identityCode.none");
        }
    }

    /** A card and a name that do not belong together are no identity. */
    static void requireName(Resident known, String name) {
        if (!known.details().name().value().equals(name.strip())) {
            throw new InvalidRequestException("applicant.name", "service.name.differs");
        }
    }

    Received received(CaseFile opened) {
        return new Received(opened.caseNumber(), opened.queryCode());
    }

    /** In full years; null where neither document nor archive tells. */
    Integer age(DocumentNumber document, Resident person) {
        var today = LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
        return document.birthDate()
                .or(() -> Optional.ofNullable(person).map(one -> one.details().birthDate()))
                .map(born -> Period.between(born, today).getYears())
                .orElse(null);
    }

    /** Delegated items are taken by villages and towns, and by the department itself; all others by the department. */
    private Unit window(ServiceItem item, CurrentUser user) {
        return user.posts().stream()
                .map(post -> organization.unit(post.unitId()))
                .filter(unit -> takes(unit, item))
                .findFirst()
                .orElseThrow(() -> new NotEntitledException("service.window"));
    }

    private static boolean takes(Unit unit, ServiceItem item) {
        return unit.kind() == UnitKind.DEPARTMENT
                ? unit.code().equals(item.facts().department())
                : item.facts().isDelegated() && (unit.kind() == UnitKind.COMMUNITY || unit.kind() == UnitKind.STREET);
    }
}
