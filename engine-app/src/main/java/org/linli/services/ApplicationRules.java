package org.linli.services;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.linli.casefile.CaseChange;
import org.linli.casefile.CaseKind;
import org.linli.credit.CreditRecords;
import org.linli.deadlines.DeadlineChanges;
import org.linli.inbox.OutcomeRules;
import org.linli.inbox.TaskAction;
import org.linli.shared.Zone;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotNowException;
import org.linli.shared.settings.OfficeSettings;
import org.springframework.stereotype.Component;

/** What an outcome demands where neither model nor form can say it, and what it writes. */
@Component
class ApplicationRules implements OutcomeRules {
    private static final String SUPPLEMENT_UNTIL = "supplementUntil";
    private static final String MISSING_UNTIL = "missingUntil";
    private static final String SPECIAL_UNTIL = "specialUntil";
    private static final String EXTENSION_DAYS = "extensionDays";
    private static final String DELIVERED_HOW = "deliveredHow";
    private static final String MAIL_NUMBER = "mailNumber";

    private final Applications applications;
    private final ApplicationMapper mapper;
    private final PublicityMapper publicities;
    private final ApplicationPapers papers;
    private final Results results;
    private final ApplicantNotices notices;
    private final CreditRecords credit;
    private final DeadlineChanges deadlines;
    private final OfficeSettings settings;
    private final ApplicationTexts texts;
    private final Clock clock;

    ApplicationRules(
            Applications applications,
            ApplicationMapper mapper,
            PublicityMapper publicities,
            ApplicationPapers papers,
            Results results,
            ApplicantNotices notices,
            CreditRecords credit,
            DeadlineChanges deadlines,
            OfficeSettings settings,
            ApplicationTexts texts,
            Clock clock) {
        this.applications = applications;
        this.mapper = mapper;
        this.publicities = publicities;
        this.papers = papers;
        this.results = results;
        this.notices = notices;
        this.credit = credit;
        this.deadlines = deadlines;
        this.settings = settings;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.SERVICE;
    }

    @Override
    public void check(TaskAction action) {
        var application = applications.of(action.caseFile());
        var materials = mapper.listMaterials(application.caseFileId());
        switch (action.outcome().id()) {
            case "acceptApplication", "supplied", "missingSupplied" -> requireSeen(materials);
            case "tolerate" -> {
                requireOpen(materials);
                refuseUnless(materials, ApplicationMaterial::isMinor, "service.tolerate.major");
                if (!credit.hasGreenChannel(application.document())) {
                    throw new NotNowException("service.tolerate.credit");
                }
                requireDay(action, MISSING_UNTIL, "service.missingDays");
            }
            case "acceptPromise" -> {
                requireOpen(materials);
                refuseUnless(materials, ApplicationMaterial::isPromised, "service.promise.not");
                requireSigned(action, application);
                if (!credit.mayPromise(application.document())) {
                    throw new NotNowException("service.promise.credit");
                }
            }
            case "requestSupplement" -> {
                if (application.supplementAt() != null) {
                    throw new NotNowException("service.supplement.once");
                }
                requireOpen(materials);
                requireDay(action, SUPPLEMENT_UNTIL, "service.supplementDays");
            }
            case "askReviewExtension", "grantReviewExtension" -> checkExtension(action, application);
            case "startSpecial" -> {
                requireDay(action, SPECIAL_UNTIL, "service.specialDays");
                if (mapper.countSpecial(application.caseFileId()) >= settings.whole("service.specialTimes")) {
                    throw new NotNowException("service.special.often");
                }
            }
            case "noObjection" -> requirePublicityOver(application);
            case "deliver" -> {
                if ("mail".equals(action.text(DELIVERED_HOW)) && blank(action.text(MAIL_NUMBER))) {
                    throw new InvalidRequestException(MAIL_NUMBER, "service.mailNumber");
                }
            }
            default -> {
                // the form says all
            }
        }
    }

    @Override
    public String remark(TaskAction action) {
        return switch (action.outcome().id()) {
            case "acceptApplication", "tolerate", "acceptPromise", "grantApplication" -> orEmpty(action.text("remark"));
            case "returnToReview" -> orEmpty(action.text("returnReason"));
            case "requestSupplement" -> texts.text("service.remark.supplement", action.text(SUPPLEMENT_UNTIL));
            case "notAccept" ->
                texts.text("service.nonAcceptance." + action.text("nonAcceptance"))
                        + (blank(action.text("whereTo"))
                                ? ""
                                : texts.text("service.remark.whereTo", action.text("whereTo")));
            case "passReview" -> texts.text("service.suggestion." + action.text("suggestion"));
            case "askReviewExtension" -> texts.text("service.remark.extension", days(action));
            case "startSpecial" ->
                texts.text(
                        "service.remark.special",
                        texts.text("service.special." + action.text("specialKind")),
                        action.text(SPECIAL_UNTIL));
            case "siteChecked" -> texts.text("service.remark.site", action.text("visitedOn"), action.text("companion"));
            case "consulted" -> texts.text("service.remark.consulted", action.text("participants"));
            case "noObjection", "objection" -> texts.text("service.remark.posted", action.text("postedAt"));
            case "objectionChecked" -> texts.text("service.objection." + action.text("founded"));
            case "deliver", "issueAndDeliver" -> texts.text("service.delivered." + action.text(DELIVERED_HOW));
            default -> "";
        };
    }

    @Override
    public void before(TaskAction action, CaseChange change) {
        var id = action.caseFile().id();
        var staffId = action.user() == null ? null : action.user().staffId();
        switch (action.outcome().id()) {
            case "acceptApplication" -> accept(id, Acceptance.WINDOW, false, null, false, staffId);
            case "supplied" -> accept(id, Acceptance.SUPPLIED, false, null, false, staffId);
            case "tolerate" -> {
                accept(id, Acceptance.WINDOW, true, day(action, MISSING_UNTIL), false, staffId);
                papers.tolerance(applications.of(action.caseFile()), action.caseFile(), day(action, MISSING_UNTIL));
            }
            case "acceptPromise" -> {
                accept(id, Acceptance.WINDOW, false, null, true, staffId);
                papers.promise(applications.of(action.caseFile()), action.caseFile());
            }
            case "missingSupplied", "passReview" -> see(id, staffId);
            case "confirmSite", "consulted" -> confirm(id, staffId);
            case "requestSupplement" -> {
                var until = day(action, SUPPLEMENT_UNTIL);
                mapper.askSupplement(id, clock.instant(), until);
                change.dueAt("Task_AwaitSupplement", endOf(until));
                papers.supplement(applications.of(action.caseFile()), action.caseFile(), until, action.opinion());
                notices.toSupply(
                        applications.of(action.caseFile()),
                        action.caseFile().caseNumber(),
                        endOf(until).minusMillis(1));
            }
            case "notAccept", "stillMissing" ->
                papers.nonAcceptance(
                        applications.of(action.caseFile()), action.caseFile(), remark(action), action.opinion());
            case "askReviewExtension" -> mapper.askExtension(id, days(action));
            case "objectionChecked" -> goOnPublic(action, change);
            case "startSpecial" -> mapper.special(id, action.text("specialKind"), day(action, SPECIAL_UNTIL));
            case "issueResult" -> {
                results.issue(applications.of(action.caseFile()), action.caseFile());
                notices.ready(
                        applications.of(action.caseFile()), action.caseFile().caseNumber());
            }
            case "issueAndDeliver" -> {
                results.issue(applications.of(action.caseFile()), action.caseFile());
                deliver(action);
            }
            case "remakeResult" ->
                results.remake(
                        applications.of(action.caseFile()), action.caseFile().caseNumber(), action.opinion());
            case "deliver" -> deliver(action);
            default -> {
                // the model's delegates write
            }
        }
    }

    private void accept(
            long id,
            Acceptance acceptance,
            boolean isTolerant,
            LocalDate missingUntil,
            boolean isPromised,
            Long staffId) {
        see(id, staffId);
        mapper.prepareAcceptance(id, acceptance, isTolerant, missingUntil, isPromised);
    }

    /** Whoever accepts has looked at what was sent. */
    private void see(long id, Long staffId) {
        mapper.listMaterials(id).stream()
                .filter(one -> one.state() == MaterialState.SENT)
                .forEach(one -> mapper.put(id, one.as(MaterialState.SEEN, null, staffId, clock.instant())));
    }

    /** What a visit or those who consulted have confirmed. */
    private void confirm(long id, Long staffId) {
        mapper.listMaterials(id).stream()
                .filter(one -> one.isByVisit() && one.state().isUnseen())
                .forEach(one -> mapper.put(id, one.as(MaterialState.SEEN, null, staffId, clock.instant())));
    }

    private void deliver(TaskAction action) {
        var receiver = action.text("receiver");
        mapper.deliver(
                action.caseFile().id(),
                clock.instant(),
                ResultWay.valueOf(action.text(DELIVERED_HOW).toUpperCase(Locale.ROOT)),
                blank(receiver) ? null : new PersonalText(receiver.strip()),
                blank(action.text(MAIL_NUMBER))
                        ? null
                        : action.text(MAIL_NUMBER).strip());
    }

    /** What was sent is seen by whoever accepts; what has to be shown, he says of each. */
    private static void requireSeen(List<ApplicationMaterial> materials) {
        var open = materials.stream().filter(ApplicationMaterial::isOpen).toList();
        if (!open.isEmpty()) {
            throw new NotNowException("service.missing", names(open));
        }
        var unseen = materials.stream()
                .filter(one -> one.state() == MaterialState.TO_SEE && !one.isByVisit())
                .toList();
        if (!unseen.isEmpty()) {
            throw new NotNowException("service.unseen", names(unseen));
        }
    }

    /** A promise is the applicant's, so it bears his signature: on the screen, or on the paper that is kept. */
    private static void requireSigned(TaskAction action, ServiceApplication application) {
        if (application.signatureFile() == null && action.files().isEmpty()) {
            throw new InvalidRequestException("evidence", "service.promise.signature");
        }
    }

    private static void requireOpen(List<ApplicationMaterial> materials) {
        if (materials.stream().noneMatch(ApplicationMaterial::isOpen)) {
            throw new NotNowException("service.complete");
        }
    }

    private static void refuseUnless(
            List<ApplicationMaterial> materials, Predicate<ApplicationMaterial> allowed, String messageKey) {
        var others = materials.stream()
                .filter(ApplicationMaterial::isOpen)
                .filter(allowed.negate())
                .toList();
        if (!others.isEmpty()) {
            throw new NotNowException(messageKey, names(others));
        }
    }

    private static String names(List<ApplicationMaterial> materials) {
        return materials.stream().map(ApplicationMaterial::name).collect(Collectors.joining("、"));
    }

    private void requireDay(TaskAction action, String field, String setting) {
        var most = settings.whole(setting);
        var day = day(action, field);
        if (!day.isAfter(today()) || day.isAfter(today().plusDays(most))) {
            throw new InvalidRequestException(field, "service.day", most);
        }
    }

    /** Once, at most the ten days of the law, and never beyond what the law leaves. */
    private void checkExtension(TaskAction action, ServiceApplication application) {
        if (application.isExtended()) {
            throw new NotNowException("service.extension.once");
        }
        if (action.is("askReviewExtension")) {
            deadlines
                    .beyondLaw(
                            action.caseFile().caseNumber(), ApplicationClocks.REVIEW, BigDecimal.valueOf(days(action)))
                    .ifPresent(law -> {
                        throw new InvalidRequestException(
                                EXTENSION_DAYS, "service.extension.law", law.longest(), law.rule());
                    });
        }
    }

    /** The publicity goes on for the rest of its days, with its own limit. */
    private void goOnPublic(TaskAction action, CaseChange change) {
        publicities.checkObjections(action.caseFile().id(), clock.instant());
        var until = applications.of(action.caseFile()).publicityUntil();
        if (until != null && !today().isAfter(until)) {
            change.dueAt("Task_Publicize", endOf(until.plusDays(1)));
        }
    }

    private void requirePublicityOver(ServiceApplication application) {
        if (application.publicityUntil() != null && !today().isAfter(application.publicityUntil())) {
            throw new NotNowException(
                    "service.publicity.runs", application.publicityUntil().toString());
        }
    }

    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Zone.OFFICE).toInstant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
    }

    private static LocalDate day(TaskAction action, String field) {
        return LocalDate.parse(action.text(field));
    }

    private static int days(TaskAction action) {
        return new BigDecimal(String.valueOf(action.data().get(EXTENSION_DAYS))).intValue();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text.strip();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
