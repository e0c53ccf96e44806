package org.linli.petitions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.accounts.ResidentAccounts;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseReading;
import org.linli.casefile.Complaints;
import org.linli.casefile.TimelineEntry;
import org.linli.evidence.EvidenceService;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.petitions.PetitionIntake.Received;
import org.linli.petitions.PetitionerActions.Appeal;
import org.linli.residents.OwnArchive;
import org.linli.residents.Resident;
import org.linli.seals.SealedPaper;
import org.linli.seals.SealedPapers;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentResident;
import org.linli.security.RateLimit;
import org.linli.security.RateLimiter;
import org.linli.shared.Texts;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.idempotency.IdempotentRequests;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;

/** A petitioner by phone, in his own name: submits, follows, adds, withdraws, asks for a review, rates, and takes his papers. */
@UseCaseService
public class OwnPetitions {
    private static final RateLimit A_DAY = new RateLimit(5, Duration.ofDays(1));
    private static final RateLimit SUPPLEMENTS = new RateLimit(10, Duration.ofDays(1));
    private static final int MOST = 50;

    private static final Set<String> BETWEEN_OFFICES = Set.of(
            "PETITION_FORWARDING",
            "PETITION_ASSIGNMENT",
            "PETITION_REPORT",
            "PETITION_IMPROVE_WORK",
            "PETITION_IMPROVE_POLICY",
            "PETITION_HOLD_LIABLE");

    private final PetitionIntake intake;
    private final PetitionOffices offices;
    private final Complaints complaints;
    private final PetitionMapper mapper;
    private final PetitionReadMapper rows;
    private final Petitions petitions;
    private final PetitionerActions actions;
    private final PetitionRatings ratings;
    private final PetitionUnits units;
    private final OrganizationService organization;
    private final ResidentAccounts accounts;
    private final OwnArchive archive;
    private final CaseFileService caseFiles;
    private final CaseReading cases;
    private final EvidenceService evidence;
    private final SealedPapers papers;
    private final IdempotentRequests requests;
    private final RateLimiter limiter;
    private final AuditLog audit;
    private final Clock clock;

    OwnPetitions(
            PetitionIntake intake,
            PetitionOffices offices,
            Complaints complaints,
            PetitionMapper mapper,
            PetitionReadMapper rows,
            Petitions petitions,
            PetitionerActions actions,
            PetitionRatings ratings,
            PetitionUnits units,
            OrganizationService organization,
            ResidentAccounts accounts,
            OwnArchive archive,
            CaseFileService caseFiles,
            CaseReading cases,
            EvidenceService evidence,
            SealedPapers papers,
            IdempotentRequests requests,
            RateLimiter limiter,
            AuditLog audit,
            Clock clock) {
        this.intake = intake;
        this.offices = offices;
        this.complaints = complaints;
        this.mapper = mapper;
        this.rows = rows;
        this.petitions = petitions;
        this.actions = actions;
        this.ratings = ratings;
        this.units = units;
        this.organization = organization;
        this.accounts = accounts;
        this.archive = archive;
        this.caseFiles = caseFiles;
        this.cases = cases;
        this.evidence = evidence;
        this.papers = papers;
        this.requests = requests;
        this.limiter = limiter;
        this.audit = audit;
        this.clock = clock;
    }

    /** What he sends; {@code name} only where the community has not confirmed who he is. */
    public record Wish(
            String name,
            boolean isSecret,
            String contentClass,
            String claim,
            String facts,
            String community,
            String complainedUnit,
            List<String> files) {
        @Override
        public String toString() {
            return "Wish";
        }
    }

    /**
     * His petition as he sees it.
     *
     * @param appeal which level he may ask now, or null; {@code appealUntil} until when
     * @param rateable whom he may rate; {@code rateUntil} until when
     */
    public record OwnSheet(
            CaseFile caseFile,
            Petition petition,
            List<PetitionOpinion> opinions,
            List<PetitionSupplement> supplements,
            List<SealedPaper> papers,
            List<TimelineEntry> entries,
            List<PetitionRating> ratings,
            boolean mayWithdraw,
            String appeal,
            Instant appealUntil,
            List<RatedSubject> rateable,
            Instant rateUntil) {}

    /** What he may choose among: of whom he may complain, and where he lives if that is known. */
    public record Choices(Optional<Unit> community, boolean isNamed, List<Unit> units) {}

    /** Streets and departments, and his own community. */
    public Choices choices(CurrentResident me) {
        var known = known(me);
        var home = known.flatMap(
                        one -> archive.households(one.number()).stream().findFirst())
                .map(one -> organization.unit(one.dwelling().communityId()));
        return new Choices(
                home,
                known.isPresent(),
                Stream.concat(home.stream(), units.handling().stream()).toList());
    }

    /** @throws InvalidRequestException naming the field that is wrong */
    public Received submit(Wish wish, CurrentResident me, IdempotentRequest request) {
        return requests.once("own-petition:" + me.code(), request, Received.class, () -> {
            limiter.check("own-petition", me.code(), A_DAY);
            var opened = intake.open(
                    petition(wish, me), offices.usual(complaints.unitId(wish.complainedUnit())), null, me.code());
            audit.record(
                    "submit-petition",
                    null,
                    AuditResult.SUCCESS,
                    null); // without the number: it may turn out to accuse
            return new Received(opened.caseNumber(), opened.queryCode());
        });
    }

    public List<PetitionRow> list(CurrentResident me) {
        return rows.listOwn(me.code(), MOST);
    }

    /** @throws NotFoundException if he sent no such petition */
    public OwnSheet read(String caseNumber, CurrentResident me) {
        var caseFile = own(caseNumber, me);
        var petition = petitions.of(caseFile);
        var open = ratings.open(petition, caseFile);
        var appeal = actions.appeal(caseFile);
        return new OwnSheet(
                caseFile,
                petition,
                mapper.listOpinions(caseFile.id()),
                mapper.listSupplements(caseFile.id()),
                papers.ofCase(caseNumber),
                cases.timeline(caseFile).entries().stream()
                        .filter(TimelineEntry::isPublic)
                        .toList(),
                ratings.of(caseFile.id()),
                actions.isWithdrawable(caseFile),
                appeal.map(Enum::name).orElse(null),
                appeal.flatMap(one -> until(petition, one)).orElse(null),
                open.subjects(),
                open.until());
    }

    private Optional<Instant> until(Petition petition, Appeal appeal) {
        return petitions
                .opinion(petition, appeal == Appeal.REVIEW ? OpinionLevel.HANDLING : OpinionLevel.REVIEW)
                .map(PetitionOpinion::nextUntil);
    }

    /** @throws NotNowException if it is closed */
    public void supplement(String caseNumber, String words, List<String> files, CurrentResident me) {
        var caseFile = own(caseNumber, me);
        if (caseFile.isClosed()) {
            throw new NotNowException("petition.closed");
        }
        limiter.check("petition-supplement", me.code(), SUPPLEMENTS);
        actions.supplement(caseFile, words.strip(), evidence.select(Map.of("files", files), null));
    }

    /** @throws NotNowException if the opinion is signed already */
    public void withdraw(String caseNumber, String reason, CurrentResident me) {
        var caseFile = own(caseNumber, me);
        if (!actions.isWithdrawable(caseFile)) {
            throw new NotNowException("petition.decided");
        }
        actions.withdraw(caseFile, reason);
        audit.record("withdraw-petition", "case:" + caseNumber, AuditResult.SUCCESS, null);
    }

    /** @throws NotNowException if no review can be asked for now */
    public void appeal(String caseNumber, String reason, CurrentResident me) {
        actions.appeal(own(caseNumber, me), reason);
        audit.record("appeal-petition", "case:" + caseNumber, AuditResult.SUCCESS, null);
    }

    /** @throws NotNowException if it cannot be rated now */
    public void rate(String caseNumber, RatedSubject subject, PetitionGrade grade, String words, CurrentResident me) {
        var caseFile = own(caseNumber, me);
        ratings.rate(petitions.of(caseFile), caseFile, subject, grade, words);
    }

    /** @throws NotFoundException if his petition has no such paper */
    public byte[] paper(String caseNumber, String token, CurrentResident me) {
        own(caseNumber, me);
        var paper = papers.ofCase(caseNumber).stream()
                .filter(one -> one.token().equals(token))
                .filter(OwnPetitions::isHis)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        audit.record("take-petition-paper", "case:" + caseNumber, AuditResult.SUCCESS, paper.kind());
        return papers.file(token);
    }

    /** What one office writes to another is not his. */
    public static boolean isHis(SealedPaper paper) {
        return !BETWEEN_OFFICES.contains(paper.kind());
    }

    private CaseFile own(String caseNumber, CurrentResident me) {
        var caseFile = caseFiles.find(caseNumber);
        if (!me.code().equals(petitions.of(caseFile).accountCode())) {
            throw new NotFoundException();
        }
        return caseFile;
    }

    private NewPetition petition(Wish wish, CurrentResident me) {
        return new NewPetition(
                PetitionWay.WEB,
                LocalDate.ofInstant(clock.instant(), Zone.OFFICE),
                petitioner(wish, me),
                wish.isSecret(),
                1,
                List.of(),
                wish.contentClass(),
                wish.claim(),
                wish.facts(),
                wish.community(),
                wish.complainedUnit(),
                null,
                false,
                RouteFacts.NONE,
                null,
                wish.files());
    }

    /** Who is on record is known by that record; others give their name, and the telephone they log in with. */
    private Petitioner petitioner(Wish wish, CurrentResident me) {
        var account = accounts.get(me);
        var known = known(me);
        if (known.isEmpty() && Texts.isBlank(wish.name())) {
            throw new InvalidRequestException("name", "petition.name");
        }
        var details = known.map(Resident::details);
        return new Petitioner(
                details.map(one -> one.name().value()).orElseGet(wish::name),
                details.map(one -> one.documentKind()).orElse(null),
                details.filter(one -> one.documentNumber() != null)
                        .map(one -> one.documentNumber().value())
                        .orElse(null),
                account.phone() == null ? null : account.phone().value(),
                null);
    }

    private Optional<Resident> known(CurrentResident me) {
        var account = accounts.get(me);
        return account.isLinked() ? archive.person(account.residentNumber()) : Optional.empty();
    }
}
