package org.linli.services;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.linli.accounts.ResidentAccounts;
import org.linli.casefile.NotEntitledException;
import org.linli.catalogue.ServiceItem;
import org.linli.residents.DocumentNumber;
import org.linli.residents.OwnArchive;
import org.linli.residents.OwnHousehold;
import org.linli.residents.OwnMember;
import org.linli.residents.Resident;
import org.linli.seals.SealedPapers;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentResident;
import org.linli.security.RateLimit;
import org.linli.security.RateLimiter;
import org.linli.services.ApplicationIntake.Received;
import org.linli.services.ApplicationOpening.CameIn;
import org.linli.services.NewApplication.GivenMaterial;
import org.linli.shared.UseCaseService;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.idempotency.IdempotentRequests;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;

/** A resident applies from his phone for himself or somebody of his household; who he is the community has confirmed before. */
@UseCaseService
public class OwnApplications {
    private static final RateLimit A_DAY = new RateLimit(20, Duration.ofDays(1));
    private static final RateLimit LOOKS = new RateLimit(120, Duration.ofDays(1));
    private static final int MOST = 50;

    private final ResidentAccounts accounts;
    private final OwnArchive archive;
    private final ApplicationIntake intake;
    private final ApplicationPlaces places;
    private final ApplicationUnits units;
    private final ApplicationOpening opening;
    private final Checklists checklists;
    private final ApplicationMapper mapper;
    private final ApplicationReading reading;
    private final ApplicantActions actions;
    private final ApplicantNotices notices;
    private final SealedPapers papers;
    private final IdempotentRequests requests;
    private final RateLimiter limiter;
    private final AuditLog audit;

    OwnApplications(
            ResidentAccounts accounts,
            OwnArchive archive,
            ApplicationIntake intake,
            ApplicationPlaces places,
            ApplicationUnits units,
            ApplicationOpening opening,
            Checklists checklists,
            ApplicationMapper mapper,
            ApplicationReading reading,
            ApplicantActions actions,
            ApplicantNotices notices,
            SealedPapers papers,
            IdempotentRequests requests,
            RateLimiter limiter,
            AuditLog audit) {
        this.accounts = accounts;
        this.archive = archive;
        this.intake = intake;
        this.places = places;
        this.units = units;
        this.opening = opening;
        this.checklists = checklists;
        this.mapper = mapper;
        this.reading = reading;
        this.actions = actions;
        this.notices = notices;
        this.papers = papers;
        this.requests = requests;
        this.limiter = limiter;
        this.audit = audit;
    }

    /** For whom he may apply: himself first, then those of his household. */
    public record Choice(String number, String name, boolean isSelf) {}

    /**
     * What is asked of somebody, before he applies.
     *
     * @param address of his home, filled in
     * @param window that will receive it
     */
    public record Outlook(
            ServiceItem item,
            List<Choice> people,
            String name,
            String maskedDocument,
            String phone,
            String address,
            String window,
            List<ApplicationMaterial> materials) {}

    /**
     * What he sends.
     *
     * @param resident number of the person he applies for; null: himself
     * @param authorisationFile where he applies for somebody else who is of age
     */
    public record Wish(
            String item,
            String resident,
            String phone,
            String statement,
            List<GivenMaterial> materials,
            String signatureFile,
            String authorisationFile,
            ResultWay resultWay,
            String resultAddress) {}

    /** @throws NotEntitledException if the community has not confirmed him */
    public Outlook outlook(String itemCode, String resident, CurrentResident me) {
        var item = intake.item(itemCode);
        var self = self(me);
        var person = person(resident, self);
        var home = home(person);
        var document = document(person);
        var isOtherAdult = !person.number().equals(self.number())
                && archive.isAdult(person.details().birthDate());
        limiter.check("own-service-outlook", me.code(), LOOKS);
        return new Outlook(
                item,
                people(self),
                person.details().name().value(),
                document.masked(),
                self.details().phone() == null ? null : self.details().phone().value(),
                home.address(),
                units.window(item, places.of(null, home.household(), null)).name(),
                isOtherAdult
                        ? checklists.previewUnasked(item, intake.now())
                        : checklists.preview(item, document, intake.now()));
    }

    /**
     * @throws NotEntitledException if the community has not confirmed him
     * @throws InvalidRequestException naming the field that is wrong
     * @throws NotNowException if it was applied for and nobody has decided it yet
     */
    public Received apply(Wish wish, CurrentResident me, IdempotentRequest request) {
        return requests.once("own-service:" + me.code(), request, Received.class, () -> {
            var item = intake.item(wish.item());
            var self = self(me);
            var person = person(wish.resident(), self);
            var isSelf = person.number().equals(self.number());
            requireFiles(wish, person, isSelf);
            var home = home(person);
            var wanted = wanted(wish, self, person, home);
            var document = intake.check(wanted);
            limiter.check("own-service", me.code(), A_DAY);
            var place = places.of(null, home.household(), null);
            var from = new CameIn(
                    ApplicationWay.PHONE,
                    place,
                    units.window(item, place),
                    null,
                    me.code(),
                    person.number(),
                    intake.age(document, person));
            var opened = opening.open(wanted, item, document, from);
            if (!isSelf) {
                notices.byAgent(person.details().phone(), opened.caseNumber());
            }
            audit.record("apply-own", "case:" + opened.caseNumber(), AuditResult.SUCCESS, item.code());
            return intake.received(opened);
        });
    }

    /** What he has applied for, the latest first. */
    public List<ApplicationRow> list(CurrentResident me) {
        return mapper.listOwn(me.code(), reading.residentOf(me), MOST);
    }

    /** Whether he may take it back now: not once it is decided. */
    public boolean isWithdrawable(String caseNumber, CurrentResident me) {
        return actions.isWithdrawable(reading.readOwn(caseNumber, me).caseFile());
    }

    /**
     * Takes an application back; he may apply again.
     *
     * @throws NotFoundException if he sent no such application
     * @throws NotNowException if it is decided
     */
    public void withdraw(String caseNumber, String reason, CurrentResident me) {
        var caseFile = reading.readOwn(caseNumber, me).caseFile();
        if (!actions.isWithdrawable(caseFile)) {
            throw new NotNowException("service.decided");
        }
        actions.withdraw(caseFile, reason);
        audit.record("withdraw-own", "case:" + caseNumber, AuditResult.SUCCESS, null);
    }

    /**
     * The file of one of the papers of his application.
     *
     * @throws NotFoundException if there is none
     */
    public byte[] paper(String caseNumber, String token, CurrentResident me) {
        var own = reading.readOwn(caseNumber, me).papers().stream()
                .filter(paper -> paper.token().equals(token))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        audit.record("take-own-paper", "case:" + caseNumber, AuditResult.SUCCESS, own.kind());
        return papers.file(token);
    }

    private NewApplication wanted(Wish wish, Resident self, Resident person, OwnHousehold home) {
        var document = document(person);
        var applicant = new Applicant(
                person.details().name().value(),
                document.kind(),
                document.number().value(),
                wish.phone(),
                home.address());
        var isSelf = person.number().equals(self.number());
        var agent = isSelf
                ? null
                : new Agent(
                        self.details().name().value(), document(self).number().value(), null, wish.authorisationFile());
        return new NewApplication(
                wish.item(),
                applicant,
                agent,
                IdentityCheck.ACCOUNT,
                null,
                wish.statement(),
                wish.materials(),
                wish.signatureFile(),
                wish.resultWay(),
                wish.resultAddress());
    }

    /** What is sent from a phone is signed there; who applies for another grown-up shows that he may. */
    private void requireFiles(Wish wish, Resident person, boolean isSelf) {
        if (wish.signatureFile() == null) {
            throw new InvalidRequestException("signatureId", "service.signature");
        }
        if (!isSelf && archive.isAdult(person.details().birthDate()) && wish.authorisationFile() == null) {
            throw new InvalidRequestException("authorisationId", "service.authorisation");
        }
    }

    private List<Choice> people(Resident self) {
        var others = archive.households(self.number()).stream()
                .flatMap(home -> home.members().stream())
                .filter(member -> !member.isSelf())
                .map(OwnApplications::choice)
                .distinct();
        return Stream.concat(
                        Stream.of(
                                new Choice(self.number(), self.details().name().value(), true)),
                        others)
                .toList();
    }

    private static Choice choice(OwnMember member) {
        return new Choice(member.number(), member.name().value(), false);
    }

    private Resident person(String number, Resident self) {
        if (number == null || number.equals(self.number())) {
            return self;
        }
        return people(self).stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .flatMap(one -> archive.person(one.number()))
                .orElseThrow(() -> new InvalidRequestException("resident", "service.resident"));
    }

    private OwnHousehold home(Resident person) {
        return archive.households(person.number()).stream()
                .findFirst()
                .orElseThrow(() -> new NotEntitledException("service.own.home"));
    }

    private static DocumentNumber document(Resident person) {
        var details = person.details();
        if (details.documentNumber() == null) {
            throw new InvalidRequestException("resident", "service.own.document");
        }
        return new DocumentNumber(details.documentKind(), details.documentNumber());
    }

    private Resident self(CurrentResident me) {
        var account = accounts.get(me);
        return archive.person(account.isLinked() ? account.residentNumber() : "")
                .filter(person -> archive.isAdult(person.details().birthDate()))
                .orElseThrow(() -> new NotEntitledException("service.own.entitled"));
    }
}
