package org.linli.petitions;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.linli.casefile.CaseChange;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseKind;
import org.linli.casefile.CaseReading;
import org.linli.deadlines.DeadlineChanges;
import org.linli.deadlines.DeadlineLedger;
import org.linli.deadlines.LimitSubject;
import org.linli.inbox.OutcomeRules;
import org.linli.inbox.TaskAction;
import org.linli.organization.OrganizationService;
import org.linli.shared.Texts;
import org.linli.shared.Zone;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotNowException;
import org.springframework.stereotype.Component;

/** What an outcome of a petition demands where neither model nor form can say it. */
@Component
class PetitionRules implements OutcomeRules {
    /** Ends after which nothing is left to ask for; what was withdrawn, settled or not accepted may come again. */
    private static final Set<String> CONCLUDED = Set.of("CLOSED", "FINAL");

    private static final Set<String> BY_HAND = Set.of("direct", "left");

    private final Petitions petitions;
    private final PetitionUnits units;
    private final PetitionSteps steps;
    private final PetitionTexts texts;
    private final OrganizationService organization;
    private final DeadlineChanges deadlines;
    private final DeadlineLedger ledger;
    private final CaseReading cases;
    private final Clock clock;

    PetitionRules(
            Petitions petitions,
            PetitionUnits units,
            PetitionSteps steps,
            PetitionTexts texts,
            OrganizationService organization,
            DeadlineChanges deadlines,
            DeadlineLedger ledger,
            CaseReading cases,
            Clock clock) {
        this.petitions = petitions;
        this.units = units;
        this.steps = steps;
        this.texts = texts;
        this.organization = organization;
        this.deadlines = deadlines;
        this.ledger = ledger;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.PETITION;
    }

    @Override
    public void check(TaskAction action) {
        var form = PetitionForm.of(action);
        switch (action.outcome().id()) {
            case "forwardPetition", "assignPetition" -> checkHandOver(action, form);
            case "mergePetition" -> requireMergeable(action.caseFile(), earlier(action, form));
            case "refuseAgain" -> {
                requireConcluded(earlier(action, form));
                requireWords(action);
            }
            case "withdrawPetition" -> requireStatement(action);
            case "hearPetitioner" -> requirePast(form, "heardOn");
            case "callHearing", "callReReviewHearing" -> requireAhead(form, "hearingOn");
            case "hearingHeld", "reReviewHearingOver" -> requirePast(form, "heldOn");
            case "draftOpinion" -> requireHeard(petitions.of(action.caseFile()));
            case "askPetitionExtension" -> checkExtension(action, form);
            case "signOpinion" -> requireComplete(action.caseFile(), OpinionLevel.HANDLING);
            case "signReview" -> requireComplete(action.caseFile(), OpinionLevel.REVIEW);
            case "signReReview" -> requireComplete(action.caseFile(), OpinionLevel.RE_REVIEW);
            case "opinionServed", "reviewServed", "reReviewServed" -> checkService(action, form);
            case "askReview", "askReReview" -> checkAskedOn(action, form);
            default -> {
                // the form says all
            }
        }
    }

    @Override
    public String remark(TaskAction action) {
        var form = PetitionForm.of(action);
        return switch (action.outcome().id()) {
            case "refusePetition" -> texts.text("petition.refused." + form.text("nonAcceptance"));
            case "guidePetition" ->
                texts.text(
                        "petition.remark.guided",
                        texts.text("petition.route." + form.text("route")),
                        form.text("whereTo"));
            case "mergePetition", "refuseAgain" ->
                texts.text("petition.remark.earlier", form.text(PetitionForm.EARLIER));
            case "assignPetition" ->
                texts.text("petition.remark.reportBack", form.text(PetitionForm.REPORT_BACK_UNTIL));
            case "callHearing", "callReReviewHearing" ->
                texts.text("petition.remark.hearing", form.text("hearingOn"), form.text("hearingPlace"));
            case "askPetitionExtension" ->
                texts.text("petition.remark.extension", form.number(PetitionForm.EXTENSION_DAYS));
            case "opinionServed", "reviewServed", "reReviewServed" ->
                texts.text(
                        "petition.remark.served",
                        texts.text("petition.served." + form.text("servedHow")),
                        form.text(PetitionForm.SERVED_ON));
            default -> "";
        };
    }

    @Override
    public void before(TaskAction action, CaseChange change) {
        steps.keep(action, change);
    }

    private void checkHandOver(TaskAction action, PetitionForm form) {
        var unit = organization
                .findUnit(form.text(PetitionForm.TO_UNIT))
                .orElseThrow(() -> new InvalidRequestException(PetitionForm.TO_UNIT, "petition.unit"));
        if (Objects.equals(action.caseFile().complainedUnitId(), unit.id())) {
            throw new InvalidRequestException(PetitionForm.TO_UNIT, "petition.unit.complained", unit.name());
        }
        if (unit.id() == petitions.of(action.caseFile()).officeUnitId()) {
            throw new InvalidRequestException(PetitionForm.TO_UNIT, "petition.unit.office");
        }
        if (units.isLedBy(unit, action.caseFile().complainedStaffId())) {
            throw new InvalidRequestException(PetitionForm.TO_UNIT, "petition.unit.led", unit.name());
        }
        units.reviewing(unit, action.caseFile().complainedUnitId());
        if (action.is("assignPetition")) {
            PetitionDays.requireSoon(PetitionForm.REPORT_BACK_UNTIL, form.day(PetitionForm.REPORT_BACK_UNTIL), today());
        }
    }

    /** An earlier petition of the same person, or one that was registered as the same matter; others are nobody's business. */
    private CaseFile earlier(TaskAction action, PetitionForm form) {
        var own = petitions.of(action.caseFile());
        return Optional.ofNullable(form.text(PetitionForm.EARLIER))
                .flatMap(number -> cases.findIfReadable(number, action.user()))
                .filter(found -> found.kind() == CaseKind.PETITION)
                .filter(found -> found.caseNumber().equals(own.earlierNumber())
                        || petitions.isSamePerson(action.caseFile(), found))
                .orElseThrow(() -> new InvalidRequestException(PetitionForm.EARLIER, "petition.earlier.same"));
    }

    /** Merged is into the earliest that is still open (Art 19); what is closed is answered, or taken up anew. */
    private static void requireMergeable(CaseFile own, CaseFile earlier) {
        if (earlier.id() >= own.id() || earlier.isClosed()) {
            throw new InvalidRequestException(PetitionForm.EARLIER, "petition.earlier.open");
        }
    }

    /** Same facts and grounds are not accepted again once the last level has spoken, or nobody asked for it in time (Art 36). */
    private static void requireConcluded(CaseFile earlier) {
        if (!CONCLUDED.contains(earlier.state())) {
            throw new InvalidRequestException(PetitionForm.EARLIER, "petition.earlier.concluded");
        }
    }

    /** Who is known has been heard before an opinion is written (Art 31, item 6). */
    private static void requireHeard(Petition petition) {
        if (petition.isAddressed() && petition.heardOn() == null) {
            throw new NotNowException("petition.notHeard");
        }
    }

    /** Once, and at most what the article allows (Art 34). */
    private void checkExtension(TaskAction action, PetitionForm form) {
        if (petitions.of(action.caseFile()).extendedUntil() != null) {
            throw new NotNowException("petition.extension.once");
        }
        var due = ledger.lastOf(action.caseFile().caseNumber(), LimitSubject.WHOLE_CASE);
        if (due.filter(limit -> limit.dueAt().isBefore(clock.instant())).isPresent()) {
            throw new NotNowException("petition.extension.late");
        }
        var days = BigDecimal.valueOf(form.number(PetitionForm.EXTENSION_DAYS));
        deadlines
                .beyondLaw(action.caseFile().caseNumber(), PetitionClocks.HANDLE, days)
                .ifPresent(law -> {
                    throw new InvalidRequestException(
                            PetitionForm.EXTENSION_DAYS, "petition.extension.law", law.longest(), law.rule());
                });
    }

    /** Claim, facts and grounds, opinion and legal basis (Art 32). */
    private void requireComplete(CaseFile caseFile, OpinionLevel level) {
        var opinion = petitions.require(petitions.of(caseFile), level);
        if (!opinion.isComplete() || level == OpinionLevel.HANDLING && opinion.claim() == null) {
            throw new NotNowException("petition.incomplete");
        }
    }

    private static void requireWords(TaskAction action) {
        if (Texts.isBlank(action.opinion())) {
            throw new InvalidRequestException("opinion", "form.required");
        }
    }

    /** Staff withdraw it only with what the petitioner has signed; he himself says so with his own log-in or code. */
    private static void requireStatement(TaskAction action) {
        if (action.user() != null && action.files().isEmpty()) {
            throw new InvalidRequestException("evidence", "petition.withdraw.statement");
        }
    }

    private void checkService(TaskAction action, PetitionForm form) {
        requirePast(form, PetitionForm.SERVED_ON);
        var opinion = petitions.require(petitions.of(action.caseFile()), PetitionSteps.levelOf(action));
        if (form.day(PetitionForm.SERVED_ON).isBefore(LocalDate.ofInstant(opinion.signedAt(), Zone.OFFICE))) {
            throw new InvalidRequestException(PetitionForm.SERVED_ON, "petition.servedBefore");
        }
        if ("mail".equals(form.text("servedHow")) && form.text("mailNumber") == null) {
            throw new InvalidRequestException("mailNumber", "petition.mailNumber");
        }
        if ("direct".equals(form.text("servedHow")) && form.text("receiver") == null) {
            throw new InvalidRequestException("receiver", "petition.receiver");
        }
        if (BY_HAND.contains(form.text("servedHow")) && action.files().isEmpty()) {
            throw new InvalidRequestException("evidence", "petition.proof");
        }
    }

    /** A request on paper counts from the day it was handed in, which lies between the service and today. */
    private void checkAskedOn(TaskAction action, PetitionForm form) {
        if (form.text(PetitionForm.ASKED_ON) == null) {
            return; // asked for on the phone, now
        }
        requirePast(form, PetitionForm.ASKED_ON);
        var served = petitions.require(
                petitions.of(action.caseFile()), action.is("askReview") ? OpinionLevel.HANDLING : OpinionLevel.REVIEW);
        if (form.day(PetitionForm.ASKED_ON).isBefore(served.servedOn())) {
            throw new InvalidRequestException(PetitionForm.ASKED_ON, "petition.askedBefore");
        }
    }

    private void requirePast(PetitionForm form, String field) {
        if (form.day(field).isAfter(today())) {
            throw new InvalidRequestException(field, "petition.past");
        }
    }

    private void requireAhead(PetitionForm form, String field) {
        if (form.day(field).isBefore(today())) {
            throw new InvalidRequestException(field, "petition.ahead");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
    }
}
