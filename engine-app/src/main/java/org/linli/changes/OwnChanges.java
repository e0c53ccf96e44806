package org.linli.changes;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.accounts.ResidentAccount;
import org.linli.accounts.ResidentAccounts;
import org.linli.casefile.NotEntitledException;
import org.linli.residents.ArchiveCodes;
import org.linli.residents.CodeList;
import org.linli.residents.CodeValue;
import org.linli.residents.Household;
import org.linli.residents.OwnArchive;
import org.linli.residents.OwnHousehold;
import org.linli.residents.PopulationChangeKind;
import org.linli.residents.Resident;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentResident;
import org.linli.security.RateLimit;
import org.linli.security.RateLimiter;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.idempotency.IdempotentRequests;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotNowException;

/** A resident reports from his phone what has happened in his own household; it is verified as any other report. */
@UseCaseService
public class OwnChanges {
    /** The office alone says into which category a household belongs. */
    public static final Set<PopulationChangeKind> KINDS = Set.of(
            PopulationChangeKind.BIRTH,
            PopulationChangeKind.DEATH,
            PopulationChangeKind.MOVE_IN,
            PopulationChangeKind.MOVE_OUT,
            PopulationChangeKind.MARRIAGE,
            PopulationChangeKind.WORK_AWAY,
            PopulationChangeKind.RETURN);

    private static final RateLimit A_DAY = new RateLimit(10, Duration.ofDays(1));
    private static final List<CodeList> LISTS = List.of(CodeList.RELATION, CodeList.SEX, CodeList.WORK_AWAY);
    private static final int MOST = 50;

    private final ResidentAccounts accounts;
    private final OwnArchive archive;
    private final ArchiveCodes codes;
    private final UsualRelations relations;
    private final ReportCheck check;
    private final ChangeOpening opening;
    private final ChangeMapper mapper;
    private final IdempotentRequests requests;
    private final RateLimiter limiter;
    private final AuditLog audit;
    private final Clock clock;

    OwnChanges(
            ResidentAccounts accounts,
            OwnArchive archive,
            ArchiveCodes codes,
            UsualRelations relations,
            ReportCheck check,
            ChangeOpening opening,
            ChangeMapper mapper,
            IdempotentRequests requests,
            RateLimiter limiter,
            AuditLog audit,
            Clock clock) {
        this.accounts = accounts;
        this.archive = archive;
        this.codes = codes;
        this.relations = relations;
        this.check = check;
        this.opening = opening;
        this.mapper = mapper;
        this.requests = requests;
        this.limiter = limiter;
        this.audit = audit;
        this.clock = clock;
    }

    /** What he chooses from: his households with those who belong to them, and the lists of codes. */
    public record Choosing(
            List<OwnHousehold> households,
            Map<CodeList, List<CodeValue>> lists,
            Map<PopulationChangeKind, List<String>> usualRelations) {}

    /** @throws NotEntitledException if the community has not confirmed him, or he is under age */
    public Choosing choosing(CurrentResident me) {
        var households = archive.households(self(me).number());
        return new Choosing(
                households, LISTS.stream().collect(Collectors.toMap(list -> list, codes::values)), relations.byKind());
    }

    /** What he has reported, the latest first. */
    public List<OwnChange> list(CurrentResident me) {
        return mapper.listOwn(me.code(), MOST);
    }

    /**
     * Reports a change of a household to which he belongs; returns the number of the case.
     *
     * @throws NotEntitledException if the community has not confirmed him, or he is under age
     * @throws InvalidRequestException naming the field that is wrong
     * @throws NotNowException if it has been reported
     */
    public String report(NewChange change, CurrentResident me, IdempotentRequest request) {
        var self = self(me);
        if (!KINDS.contains(change.kind())) {
            throw new InvalidRequestException("kind", "change.own.kind");
        }
        return requests.once("own-change:" + me.code(), request, String.class, () -> {
            var household = own(self, change.household());
            check.requireOwn(change, household, LocalDate.ofInstant(clock.instant(), Zone.OFFICE));
            limiter.check("own-change", me.code(), A_DAY);
            var number = opening.open(change, household, ReportedFrom.resident(household, me, self.number()));
            audit.record("report-own-change", "household:" + household.number(), AuditResult.SUCCESS, number);
            return number;
        });
    }

    private Household own(Resident self, String number) {
        return archive.households(self.number()).stream()
                .map(OwnHousehold::household)
                .filter(household -> household.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new InvalidRequestException("household", "change.own.household"));
    }

    private Resident self(CurrentResident me) {
        ResidentAccount account = accounts.get(me);
        return archive.person(account.isLinked() ? account.residentNumber() : "")
                .filter(person -> archive.isAdult(person.details().birthDate()))
                .orElseThrow(() -> new NotEntitledException("change.own.entitled"));
    }
}
