package org.linli.villagelife;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseKind;
import org.linli.casefile.Channel;
import org.linli.casefile.NewCase;
import org.linli.casefile.Reporter;
import org.linli.casefile.Spot;
import org.linli.evidence.EvidenceSelection;
import org.linli.evidence.EvidenceService;
import org.linli.organization.OrganizationService;
import org.linli.residents.Household;
import org.linli.security.CurrentUser;
import org.linli.shared.Texts;
import org.linli.shared.Zone;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.settings.OfficeSettings;
import org.linli.workflow.Workflow;
import org.springframework.stereotype.Component;

/** Opens the case file of a deed and starts its process; its title names neither who nor where. */
@Component
class ClaimOpening {
    static final String PROCESS = "points-award";
    private static final String PREFIX = "JF";
    private static final int USUAL_PRIORITY = 3;

    private final ClaimMapper mapper;
    private final RuleBook rules;
    private final PointTexts texts;
    private final CaseFileService caseFiles;
    private final EvidenceService evidence;
    private final OrganizationService organization;
    private final OfficeSettings settings;
    private final Workflow workflow;
    private final Clock clock;

    ClaimOpening(
            ClaimMapper mapper,
            RuleBook rules,
            PointTexts texts,
            CaseFileService caseFiles,
            EvidenceService evidence,
            OrganizationService organization,
            OfficeSettings settings,
            Workflow workflow,
            Clock clock) {
        this.mapper = mapper;
        this.rules = rules;
        this.texts = texts;
        this.caseFiles = caseFiles;
        this.evidence = evidence;
        this.organization = organization;
        this.settings = settings;
        this.workflow = workflow;
        this.clock = clock;
    }

    /**
     * From whom a deed is told.
     *
     * @param accountCode of the resident, or null
     * @param staff who records it, or null
     * @param provenKey of what another matter proved, or null
     */
    record From(ClaimSource source, String accountCode, CurrentUser staff, String provenKey) {
        Long staffId() {
            return staff == null ? null : staff.staffId();
        }
    }

    /** @throws InvalidRequestException naming the field that is wrong */
    PointRule check(NewClaim claim, Household household) {
        var today = LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
        if (claim.deedOn() == null
                || claim.deedOn().isAfter(today)
                || claim.deedOn().isBefore(today.minusDays(settings.whole("points.claimDays")))) {
            throw new InvalidRequestException("deedOn", "points.claim.deedOn", settings.whole("points.claimDays"));
        }
        var rule = rules.inForce(household.communityId(), claim.deedOn()).stream()
                .filter(one -> one.code().equals(claim.rule()))
                .findFirst()
                .orElseThrow(() -> new InvalidRequestException("rule", "points.claim.rule"));
        if (claim.times() == null || !rule.canBeDone(claim.times())) {
            throw new InvalidRequestException("times", "points.claim.times");
        }
        refuseNumbers("what", claim.what());
        refuseNumbers("place", claim.place());
        if (claim.times().compareTo(BigDecimal.ONE) != 0 && rule.unit().isPeriod()) {
            throw new InvalidRequestException("times", "points.claim.period");
        }
        if (Texts.isBlank(claim.what())) {
            throw new InvalidRequestException("what", "points.claim.what");
        }
        if (Texts.isBlank(claim.place())) {
            throw new InvalidRequestException("place", "points.claim.place");
        }
        refuseAgain(claim, rule, household);
        return rule;
    }

    private void refuseAgain(NewClaim claim, PointRule rule, Household household) {
        var day = claim.deedOn();
        var alike = new ClaimMapper.Alike(
                household.number(),
                rule.code(),
                rule.unit().from(day),
                rule.unit().until(day),
                0);
        mapper.listAlike(alike).stream()
                .filter(one -> rule.unit().isPeriod()
                        || Objects.equals(one.residentNumber(), claim.resident())
                                && one.what().value().equals(claim.what().strip()))
                .findFirst()
                .ifPresent(one -> {
                    throw new InvalidRequestException("what", "points.claim.again", one.caseNumber());
                });
    }

    /** Telephones and document numbers have no place in what others read, too. */
    private static void refuseNumbers(String field, String text) {
        if (text != null && PublicWords.hasNumbers(text)) {
            throw new InvalidRequestException(field, "points.claim.numbers");
        }
    }

    /** Returns the number of the case. */
    String open(NewClaim claim, PointRule rule, Household household, From from) {
        var files = claim.evidenceIds() == null || claim.evidenceIds().isEmpty()
                ? EvidenceSelection.none()
                : evidence.select(claim.evidenceIds(), from.staffId());
        var newCase = new NewCase(
                CaseKind.POINTS,
                PREFIX,
                texts.text(claim.isAppeal() ? "points.title.appeal" : "points.title", rule.name()),
                texts.text("points.description"),
                rule.deedGroup().name(),
                USUAL_PRIORITY,
                from.source() == ClaimSource.HOUSEHOLD ? Channel.PUBLIC : Channel.STAFF,
                organization.placeOfGrid(organization.unit(household.gridId())),
                new Spot(null, null, null),
                new Reporter(null, null, false, null, from.staffId()),
                from.staff(),
                files);
        return caseFiles
                .open(newCase, opened -> {
                    mapper.insert(
                            row(claim, rule, household, from, opened.before().id()));
                    workflow.start(
                            PROCESS,
                            opened.before().caseNumber(),
                            Map.of("isProven", from.source() == ClaimSource.PROVEN));
                })
                .caseNumber();
    }

    private static PointClaim row(NewClaim claim, PointRule rule, Household household, From from, long id) {
        return new PointClaim(
                id,
                UUID.randomUUID().toString().replace("-", "").substring(0, 24),
                household.communityId(),
                household.number(),
                claim.resident(),
                from.source(),
                claim.isAppeal(),
                from.provenKey(),
                from.accountCode(),
                from.staffId(),
                rule.id(),
                claim.times(),
                rule.pointsFor(claim.times()),
                claim.deedOn(),
                new PersonalText(claim.place().strip()),
                new PersonalText(claim.what().strip()),
                null,
                null,
                null,
                from.source() == ClaimSource.PROVEN
                        ? new PersonalText(claim.what().strip())
                        : null,
                null,
                null);
    }
}
