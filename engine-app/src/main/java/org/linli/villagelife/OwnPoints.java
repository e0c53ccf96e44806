package org.linli.villagelife;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.accounts.ResidentAccount;
import org.linli.accounts.ResidentAccounts;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.Happening;
import org.linli.casefile.NotEntitledException;
import org.linli.organization.OrganizationService;
import org.linli.residents.OwnArchive;
import org.linli.residents.OwnHousehold;
import org.linli.residents.Resident;
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
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;

/** A household's points on the phone of anybody who belongs to it: what it has, what is under way, and what it claims. */
@UseCaseService
public class OwnPoints {
    private static final RateLimit A_DAY = new RateLimit(10, Duration.ofDays(1));
    private static final int MOST = 100;

    private final ResidentAccounts accounts;
    private final OwnArchive archive;
    private final ClaimMapper claims;
    private final BookMapper book;
    private final RuleBook rules;
    private final ClaimOpening opening;
    private final ClaimActions actions;
    private final CaseFileService caseFiles;
    private final OrganizationService organization;
    private final IdempotentRequests requests;
    private final RateLimiter limiter;
    private final AuditLog audit;
    private final Clock clock;

    OwnPoints(
            ResidentAccounts accounts,
            OwnArchive archive,
            ClaimMapper claims,
            BookMapper book,
            RuleBook rules,
            ClaimOpening opening,
            ClaimActions actions,
            CaseFileService caseFiles,
            OrganizationService organization,
            IdempotentRequests requests,
            RateLimiter limiter,
            AuditLog audit,
            Clock clock) {
        this.accounts = accounts;
        this.archive = archive;
        this.claims = claims;
        this.book = book;
        this.rules = rules;
        this.opening = opening;
        this.actions = actions;
        this.caseFiles = caseFiles;
        this.organization = organization;
        this.requests = requests;
        this.limiter = limiter;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Whose points: the household with everybody of it, and what they got this month and this year by the days of deeds.
     *
     * @param left what is left of each entry that brought points, by its serial: the oldest deeds are spent first
     */
    public record Standing(
            OwnHousehold household,
            String village,
            int balance,
            int held,
            List<Earned> earned,
            List<EntryRow> entries,
            List<ClaimRow> claims,
            List<PointRule> rules,
            Map<Long, Integer> left,
            LocalDate today) {}

    /** What somebody got for deeds; null: what is the whole household's. */
    public record Earned(String residentNumber, int month, int year) {}

    /** What he has, for the household that lives where he does. */
    public Standing standing(CurrentResident me) {
        var home = home(self(me));
        var today = today();
        var number = home.household().number();
        var account = book.account(number);
        var entries = account.map(one -> book.listEntries(one.id(), MOST)).orElse(List.of());
        return new Standing(
                home,
                organization.unit(home.household().communityId()).name(),
                account.map(PointAccount::balance).orElse(0),
                account.map(PointAccount::held).orElse(0),
                account.map(one -> earned(one, today)).orElse(List.of()),
                entries,
                claims.listOfHouseholds(List.of(number), MOST),
                rules.inForce(home.household().communityId(), today),
                OldestFirst.left(entries, account.map(PointAccount::balance).orElse(0)),
                today);
    }

    /**
     * Claims a deed, or one that was left out; returns the number of the case.
     *
     * @throws NotEntitledException if the community has not confirmed him
     * @throws InvalidRequestException naming the field that is wrong
     */
    public String claim(NewClaim claim, CurrentResident me, IdempotentRequest request) {
        var self = self(me);
        return requests.once("own-deed:" + me.code(), request, String.class, () -> {
            var home = home(self);
            if (claim.resident() != null
                    && home.members().stream()
                            .noneMatch(member -> member.number().equals(claim.resident()))) {
                throw new InvalidRequestException("resident", "points.claim.resident");
            }
            var rule = opening.check(claim, home.household());
            if (rule.isDeduction()) {
                throw new InvalidRequestException("rule", "points.claim.rule");
            }
            limiter.check("own-deed", me.code(), A_DAY);
            var from = new ClaimOpening.From(ClaimSource.HOUSEHOLD, me.code(), null, null);
            var number = opening.open(claim, rule, home.household(), from);
            audit.record("claim-deed", "household:" + home.household().number(), AuditResult.SUCCESS, number);
            return number;
        });
    }

    /**
     * Takes back what somebody of the household claimed.
     *
     * @throws NotFoundException if it is not his household's claim
     * @throws NotNowException if it is posted, or somebody else recorded it
     */
    public void withdraw(String caseNumber, String reason, CurrentResident me) {
        var home = home(self(me));
        var caseFile = caseFiles.find(caseNumber);
        var claim = claims.find(caseFile.id())
                .filter(one -> one.householdNumber().equals(home.household().number()))
                .orElseThrow(NotFoundException::new);
        if (claim.source() != ClaimSource.HOUSEHOLD || !actions.isWithdrawable(caseFile)) {
            throw new NotNowException("points.withdraw");
        }
        actions.withdraw(caseFile, reason);
        audit.record("withdraw-deed", "case:" + caseNumber, AuditResult.SUCCESS, null);
    }

    /** What is public in his village now; read by its people only. */
    public List<PublicDeed> publicity(CurrentResident me) {
        return claims.listPublic(home(self(me)).household().communityId(), today());
    }

    /**
     * Takes an objection; whoever is public does not learn whose it is.
     *
     * @throws NotFoundException if it is not public in his village, or no longer
     * @throws InvalidRequestException if it says nothing
     * @throws NotNowException if he objected to it before
     */
    public void object(String token, String words, CurrentResident me, IdempotentRequest request) {
        var self = self(me);
        if (Texts.isBlank(words)) {
            throw new InvalidRequestException("words", "points.objection.words");
        }
        requests.once("deed-objection:" + me.code() + ":" + token, request, Boolean.class, () -> {
            var row = publicity(me).stream()
                    .filter(one -> one.token().equals(token))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
            limiter.check("deed-objection", me.code(), A_DAY);
            if (claims.listObjections(row.caseFileId()).stream()
                    .anyMatch(earlier -> me.code().equals(earlier.accountCode()))) {
                throw new NotNowException("points.objection.once");
            }
            ResidentAccount account = accounts.get(me);
            var objection = new DeedObjection(
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    self.details().name(),
                    account.phone(),
                    new PersonalText(words.strip()),
                    me.code(),
                    null);
            caseFiles.change(row.caseNumber(), change -> {
                claims.insertObjection(row.caseFileId(), objection);
                if (!actions.object(row.caseFileId())) {
                    var unit = organization.unit(change.before().communityId()).name();
                    change.record(Happening.of(null, unit, ClaimActions.OBJECT, null, false));
                }
            });
            audit.record("object-deed", "case:" + row.caseNumber(), AuditResult.SUCCESS, null);
            return true;
        });
    }

    /** The number of the household whose points he sees. */
    public String householdNumber(CurrentResident me) {
        return home(self(me)).household().number();
    }

    private List<Earned> earned(PointAccount account, LocalDate today) {
        return book.totals(account.id(), today.withDayOfMonth(1), today.withDayOfYear(1)).stream()
                .map(one -> new Earned(one.residentNumber(), one.ofMonth(), one.ofYear()))
                .toList();
    }

    /** The household where he lives, or else where he is registered. */
    OwnHousehold home(Resident self) {
        var homes = archive.households(self.number());
        return homes.stream()
                .filter(one -> one.household().kind() == org.linli.residents.HouseholdKind.LIVING)
                .findFirst()
                .or(() -> Optional.of(homes).filter(all -> !all.isEmpty()).map(all -> all.get(0)))
                .orElseThrow(() -> new NotEntitledException("points.own.home"));
    }

    Resident self(CurrentResident me) {
        var account = accounts.get(me);
        return archive.person(account.isLinked() ? account.residentNumber() : "")
                .orElseThrow(() -> new NotEntitledException("points.own.entitled"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
    }
}
