package org.linli.villagelife;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.linli.casefile.CaseChange;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.Happening;
import org.linli.organization.OrganizationService;
import org.linli.residents.PopulationReading;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.settings.OfficeSettings;

/** What the model of an award calls: the publicity, and the posting to the ledger. */
@UseCaseService
public class ClaimProcess {
    static final String PUBLISHING = "Task_PublishDeed";

    private final ClaimMapper mapper;
    private final RuleMapper rules;
    private final LedgerMapper entries;
    private final PointLedger ledger;
    private final PointTexts texts;
    private final ClaimNotices notices;
    private final PopulationReading population;
    private final CaseFileService caseFiles;
    private final OrganizationService organization;
    private final OfficeSettings settings;
    private final Clock clock;

    ClaimProcess(
            ClaimMapper mapper,
            RuleMapper rules,
            LedgerMapper entries,
            PointLedger ledger,
            PointTexts texts,
            ClaimNotices notices,
            PopulationReading population,
            CaseFileService caseFiles,
            OrganizationService organization,
            OfficeSettings settings,
            Clock clock) {
        this.mapper = mapper;
        this.rules = rules;
        this.entries = entries;
        this.ledger = ledger;
        this.texts = texts;
        this.notices = notices;
        this.population = population;
        this.caseFiles = caseFiles;
        this.organization = organization;
        this.settings = settings;
        this.clock = clock;
    }

    /** Begins the publicity for the days that the office has set; the day of its beginning does not count. */
    public void beginPublicity(String caseNumber) {
        caseFiles.change(caseNumber, change -> {
            var claim = mapper.find(change.before().id()).orElseThrow();
            publishAnew(change, claim);
            if (claim.source() != ClaimSource.HOUSEHOLD) {
                notices.published(claim, caseNumber);
            }
        });
    }

    void publishAnew(CaseChange change, PointClaim claim) {
        publish(change, claim, today().plusDays(settings.whole("points.publicityDays")));
    }

    void publish(CaseChange change, PointClaim claim, LocalDate until) {
        mapper.publish(claim.caseFileId(), today(), until, shortName(claim));
        change.dueAt(PUBLISHING, endOf(until));
    }

    /** Posts the points, no more than the cap of the month leaves; a retry posts nothing. */
    public void post(String caseNumber) {
        caseFiles.change(caseNumber, change -> {
            var claim = mapper.find(change.before().id()).orElseThrow();
            var rule = rules.find(claim.ruleId()).orElseThrow();
            var account = ledger.lock(claim.communityId(), claim.householdNumber());
            var points = rule.isDeduction() ? claim.points() : capped(claim, rule, account);
            var posted = ledger.post(
                    account,
                    new NewEntry(
                            rule.isDeduction() ? EntryKind.DEDUCTION : EntryKind.AWARD,
                            points,
                            claim.points(),
                            rule.id(),
                            claim.residentNumber(),
                            claim.deedOn(),
                            claim.caseFileId(),
                            null,
                            null,
                            null,
                            null,
                            "case:" + caseNumber,
                            null));
            mapper.post(claim.caseFileId(), posted.id());
            notices.posted(claim, caseNumber, posted.points());
            var key = posted.points() == posted.shownPoints() ? "points.posted" : "points.postedLess";
            var words = texts.text(key, posted.points(), posted.shownPoints());
            var unit = organization.unit(claim.communityId()).name();
            change.record(Happening.of(null, unit, "postPoints", words, true));
        });
    }

    private int capped(PointClaim claim, PointRule rule, PointAccount account) {
        if (rule.monthCap() == null) {
            return claim.points();
        }
        var from = claim.deedOn().withDayOfMonth(1);
        var until = from.plusMonths(1).minusDays(1);
        var had = entries.sumByRule(new LedgerMapper.RuleSum(account.id(), rule.code(), from, until));
        return Math.max(0, Math.min(claim.points(), rule.monthCap() - had));
    }

    /** A household goes by its householder, or else by the member whose deed it was: surname and stars. */
    private PersonalText shortName(PointClaim claim) {
        var household = population.household(claim.householdNumber()).orElseThrow();
        return population
                .resident(claim.residentNumber())
                .or(() -> household.householderId() == null
                        ? java.util.Optional.empty()
                        : population.residentById(household.householderId()))
                .map(person -> new PersonalText(person.details().name().maskedName()))
                .orElse(new PersonalText(texts.text("points.household")));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Zone.OFFICE).toInstant();
    }
}
