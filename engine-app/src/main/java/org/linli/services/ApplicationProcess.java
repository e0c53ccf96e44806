package org.linli.services;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.linli.casefile.CaseChange;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.Happening;
import org.linli.catalogue.Catalogue;
import org.linli.catalogue.ItemHandling;
import org.linli.credit.CreditFact;
import org.linli.credit.CreditRecords;
import org.linli.credit.NewCreditMatter;
import org.linli.deadlines.DeadlineLedger;
import org.linli.organization.OrganizationService;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.persistence.PersonalText;
import org.linli.workflow.Decisions;

/** What the model of an application does on its way. */
@UseCaseService
public class ApplicationProcess {
    private static final String RULES = "auto-approval";

    private final Applications applications;
    private final ApplicationMapper mapper;
    private final ApplicationClocks clocks;
    private final ApplicationPapers papers;
    private final Results results;
    private final ApplicantFacts identities;
    private final Catalogue catalogue;
    private final Decisions decisions;
    private final CaseFileService caseFiles;
    private final DeadlineLedger ledger;
    private final OrganizationService organization;
    private final ApplicantNotices notices;
    private final RatingInvitations ratings;
    private final CreditRecords credit;
    private final ApplicationTexts texts;
    private final Clock clock;

    ApplicationProcess(
            Applications applications,
            ApplicationMapper mapper,
            ApplicationClocks clocks,
            ApplicationPapers papers,
            Results results,
            ApplicantFacts identities,
            Catalogue catalogue,
            Decisions decisions,
            CaseFileService caseFiles,
            DeadlineLedger ledger,
            OrganizationService organization,
            ApplicantNotices notices,
            RatingInvitations ratings,
            CreditRecords credit,
            ApplicationTexts texts,
            Clock clock) {
        this.applications = applications;
        this.mapper = mapper;
        this.clocks = clocks;
        this.papers = papers;
        this.results = results;
        this.identities = identities;
        this.catalogue = catalogue;
        this.decisions = decisions;
        this.caseFiles = caseFiles;
        this.ledger = ledger;
        this.organization = organization;
        this.notices = notices;
        this.ratings = ratings;
        this.credit = credit;
        this.texts = texts;
        this.clock = clock;
    }

    /** The units of an application by code, and whether nothing has to be looked at before it is accepted. */
    public record Reception(String window, String review, String signOff, boolean isComplete) {}

    /** What the review needs besides somebody who reviews. */
    public record Checks(boolean needsSite, boolean needsConsult, boolean needsPublicity) {}

    public Reception receive(String caseNumber) {
        var application = applications.of(caseNumber);
        var materials = mapper.listMaterials(application.caseFileId());
        var isComplete = materials.stream().noneMatch(ApplicationMaterial::isForWindow)
                && !(application.way() == ApplicationWay.PHONE && application.agentName() != null);
        if (isComplete) {
            mapper.prepareAcceptance(application.caseFileId(), Acceptance.COMPLETE, false, null, false);
        }
        caseFiles.change(caseNumber, change -> {
            caseFiles.admit(change.before(), application.windowUnitId());
            papers.receipt(application, change.before(), materials);
        });
        return new Reception(
                code(application.windowUnitId()),
                code(application.reviewUnitId()),
                code(application.signOffUnitId()),
                isComplete);
    }

    /** Accepts it: the clock runs from now, or from the day of receipt where nobody said anything in time. */
    public boolean accept(String caseNumber) {
        var application = applications.of(caseNumber);
        var item = catalogue.version(application.versionId());
        var now = clock.instant();
        var acceptance = Optional.ofNullable(application.acceptance()).orElse(Acceptance.SILENCE);
        caseFiles.change(caseNumber, change -> {
            var from = acceptance == Acceptance.SILENCE ? application.submittedAt() : now;
            var ends = clocks.start(change, item, from);
            mapper.accept(application.caseFileId(), acceptance, now, ends.promised(), ends.statutory());
            papers.acceptance(applications.of(caseNumber), change.before());
            if (acceptance == Acceptance.COMPLETE) {
                note(change, "acceptApplication", application.windowUnitId());
            }
            if (application.isTolerant()) {
                change.dueAt("Task_AwaitMissing", ApplicationRules.endOf(application.missingUntil()));
            }
        });
        return application.isTolerant();
    }

    /** Whether the rules grant it at once. They never refuse: what they do not grant goes to a person (PIPL Art 24). */
    public boolean decideByRules(String caseNumber) {
        var application = applications.of(caseNumber);
        var item = catalogue.version(application.versionId());
        Map<String, Object> facts = new HashMap<>();
        facts.put("instant", item.facts().isInstant());
        facts.put("identityChecked", identities.isKnown(application, caseNumber));
        facts.put("local", identities.isLocal(application, item));
        facts.put("registered", identities.isRegistered(application, item, caseNumber));
        facts.put("holding", identities.holdsLicence(application, item));
        facts.put("complete", application.acceptance() != Acceptance.SILENCE && isComplete(application));
        facts.put("promised", application.isPromised());
        facts.put("item", application.itemCode());
        facts.put("age", application.age() == null ? -1 : application.age());
        var answer = decisions.decide(RULES, facts);
        var isGranted = Boolean.TRUE.equals(answer.get("granted"));
        if (isGranted) {
            var reason = new PersonalText((String) answer.get("reason"));
            mapper.decide(application.caseFileId(), Verdict.GRANTED, clock.instant(), null, reason);
            caseFiles.change(caseNumber, change -> note(change, "grantByRules", application.signOffUnitId()));
        }
        return isGranted;
    }

    private boolean isComplete(ServiceApplication application) {
        return mapper.listMaterials(application.caseFileId()).stream()
                .noneMatch(one -> one.isOpen() || one.state().isUnseen());
    }

    /**
     * Hands it to the reviewers with the limit that is left.
     *
     * @param again what is asked for anew where it was sent back; null: what the item lays down
     */
    public Checks planReview(String caseNumber, Checks again) {
        var application = applications.of(caseNumber);
        var handling = catalogue.version(application.versionId()).facts().handling();
        caseFiles.change(caseNumber, change -> {
            change.handleBy(application.reviewUnitId());
            caseFiles.admit(change.before(), application.reviewUnitId());
            caseFiles.admit(change.before(), application.signOffUnitId());
            clocks.limitReview(change, application);
        });
        return again == null ? needed(handling, application) : again;
    }

    /** What a visit is to confirm is visited, unless somebody at the window has confirmed it. */
    private Checks needed(ItemHandling handling, ServiceApplication application) {
        var isToVisit = mapper.listMaterials(application.caseFileId()).stream()
                .anyMatch(one -> one.isByVisit() && one.state().isUnseen());
        return new Checks(
                handling.needsSiteCheck() || isToVisit && !handling.needsConsultation(),
                handling.needsConsultation(),
                handling.publicityDays() > 0);
    }

    /** Begins the publicity for the days of the item. */
    public void beginPublicity(String caseNumber) {
        var application = applications.of(caseNumber);
        var days = catalogue.version(application.versionId()).facts().handling().publicityDays();
        clocks.beginPublicity(caseNumber, Math.max(1, days));
        caseFiles.change(caseNumber, change -> papers.publicity(applications.of(caseNumber), change.before()));
    }

    public void beginSpecial(String caseNumber) {
        clocks.beginSpecial(caseNumber);
        caseFiles.change(
                caseNumber, change -> papers.special(applications.of(caseNumber), change.before(), change.opinion()));
    }

    public void extend(String caseNumber) {
        clocks.extend(caseNumber, applications.of(caseNumber).extensionDays());
        caseFiles.change(
                caseNumber, change -> papers.extension(applications.of(caseNumber), change.before(), change.opinion()));
    }

    public void refuse(String caseNumber) {
        caseFiles.change(caseNumber, change -> {
            decide(change, Verdict.REFUSED, change.opinion());
            ledger.endCase(caseNumber);
            papers.refusal(applications.of(caseNumber), change.before());
            notices.decided(applications.of(caseNumber), caseNumber);
        });
    }

    /** Returns whether the applicant wants nothing but the electronic certificate. */
    public boolean grant(String caseNumber) {
        var before = applications.of(caseNumber);
        caseFiles.change(caseNumber, change -> {
            if (before.decision() == null) {
                decide(change, Verdict.GRANTED, change.opinion());
                notices.decided(before, caseNumber); // what rules grant at once he sees at once
            }
            ledger.endCase(caseNumber);
            papers.grant(applications.of(caseNumber), change.before());
            results.prepare(applications.of(caseNumber), caseNumber);
        });
        return before.resultWay() == ResultWay.ELECTRONIC;
    }

    /** Issues it electronically, without anybody. */
    public void issueElectronically(String caseNumber) {
        caseFiles.change(caseNumber, change -> {
            results.issue(applications.of(caseNumber), change.before());
            mapper.deliver(change.before().id(), clock.instant(), ResultWay.ELECTRONIC, null, null);
            note(change, "issueElectronically", applications.of(caseNumber).windowUnitId());
        });
    }

    /** Records the delivery, invites a rating, and adds the result to the departments' data; returns whether a promise waits to be checked. */
    public boolean finishDelivery(String caseNumber) {
        var application = applications.of(caseNumber);
        caseFiles.change(caseNumber, change -> {
            papers.delivery(application, change.before(), ratings.invite(application, change.before()));
            results.writeBack(application, caseNumber);
        });
        return application.isPromised();
    }

    /** Takes back what was granted on a false promise, and proposes to record it; nothing else follows from that (B-24). */
    public void revoke(String caseNumber) {
        caseFiles.change(caseNumber, change -> {
            var by = Optional.ofNullable(change.actor())
                    .map(CurrentUser::staffId)
                    .orElse(null);
            mapper.revoke(
                    change.before().id(),
                    clock.instant(),
                    by,
                    new PersonalText(change.opinion().strip()));
            var application = applications.of(caseNumber);
            results.revoke(application, caseNumber, change.opinion());
            papers.revocation(application, change.before());
            credit.propose(
                    new NewCreditMatter(
                            application.document(),
                            application.applicantName(),
                            CreditFact.FALSE_PROMISE,
                            caseNumber,
                            change.opinion(),
                            application.reviewUnitId()),
                    change.actor());
        });
    }

    private void decide(CaseChange change, Verdict verdict, String reason) {
        var by = Optional.ofNullable(change.actor()).map(CurrentUser::staffId).orElse(null);
        mapper.decide(
                change.before().id(),
                verdict,
                clock.instant(),
                by,
                reason == null || reason.isBlank()
                        ? new PersonalText(texts.text("service.reason.granted"))
                        : new PersonalText(reason.strip()));
    }

    /** What happens without anybody stands in the timeline all the same. */
    private void note(CaseChange change, String action, long unitId) {
        change.record(Happening.of(null, organization.unit(unitId).name(), action, null, true));
    }

    private String code(long unitId) {
        return organization.unit(unitId).code();
    }
}
