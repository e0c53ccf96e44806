package org.linli.petitions;

import java.time.Clock;
import org.linli.casefile.CaseChange;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseLinks;
import org.linli.deadlines.DeadlineLedger;
import org.linli.inbox.TaskAction;
import org.linli.organization.OrganizationService;
import org.linli.petitions.PetitionMapper.Classified;
import org.linli.petitions.PetitionMapper.Draft;
import org.linli.petitions.PetitionMapper.Served;
import org.springframework.stereotype.Component;

/** Keeps what each outcome decided, with the papers that go with it. */
@Component
class PetitionSteps {
    private final Petitions petitions;
    private final PetitionMapper mapper;
    private final PetitionUnits units;
    private final PetitionSealing sealing;
    private final PetitionClocks clocks;
    private final PetitionPapers papers;
    private final PetitionNotices notices;
    private final OrganizationService organization;
    private final CaseFileService caseFiles;
    private final CaseLinks links;
    private final DeadlineLedger ledger;
    private final Clock clock;

    PetitionSteps(
            Petitions petitions,
            PetitionMapper mapper,
            PetitionUnits units,
            PetitionSealing sealing,
            PetitionClocks clocks,
            PetitionPapers papers,
            PetitionNotices notices,
            OrganizationService organization,
            CaseFileService caseFiles,
            CaseLinks links,
            DeadlineLedger ledger,
            Clock clock) {
        this.petitions = petitions;
        this.mapper = mapper;
        this.units = units;
        this.sealing = sealing;
        this.clocks = clocks;
        this.papers = papers;
        this.notices = notices;
        this.organization = organization;
        this.caseFiles = caseFiles;
        this.links = links;
        this.ledger = ledger;
        this.clock = clock;
    }

    static OpinionLevel levelOf(TaskAction action) {
        return switch (action.outcome().id()) {
            case "draftReview", "refuseReview", "signReview", "reviewServed" -> OpinionLevel.REVIEW;
            case "draftReReview", "refuseReReview", "signReReview", "reReviewServed" -> OpinionLevel.RE_REVIEW;
            default -> OpinionLevel.HANDLING;
        };
    }

    void keep(TaskAction action, CaseChange change) {
        var id = action.caseFile().id();
        var form = PetitionForm.of(action);
        switch (action.outcome().id()) {
            case "forwardPetition", "assignPetition" -> classify(action, form);
            case "mergePetition" -> {
                links.merge(action.caseFile(), caseFiles.find(form.text(PetitionForm.EARLIER)), action.user());
                ledger.endCase(action.caseFile().caseNumber());
            }
            case "refuseAgain" ->
                papers.notAgain(
                        petitions.of(action.caseFile()),
                        action.caseFile(),
                        form.text(PetitionForm.EARLIER),
                        action.opinion());
            case "sealAccusation" -> sealing.seal(action.caseFile(), form.text("accused"));
            case "withdrawPetition" -> {
                ledger.endCase(action.caseFile().caseNumber());
                papers.withdrawal(petitions.of(action.caseFile()), action.caseFile());
                notices.paper(petitions.of(action.caseFile()), action.caseFile().caseNumber());
            }
            case "refusePetition" -> {
                mapper.refuse(id, form.text("nonAcceptance"));
                papers.nonAcceptance(petitions.of(action.caseFile()), action.caseFile(), action.opinion());
                notices.paper(petitions.of(action.caseFile()), action.caseFile().caseNumber());
            }
            case "guidePetition" -> {
                mapper.guide(id, form.text("route"), form.text("whereTo"));
                papers.procedure(petitions.of(action.caseFile()), action.caseFile(), action.opinion());
                notices.paper(petitions.of(action.caseFile()), action.caseFile().caseNumber());
            }
            case "hearPetitioner" -> mapper.hear(id, form.day("heardOn"));
            case "callHearing", "callReReviewHearing" -> {
                mapper.callHearing(id, form.day("hearingOn"), form.text("hearingPlace"));
                papers.hearing(petitions.of(action.caseFile()), action.caseFile(), unitOfHearing(action));
                notices.paper(petitions.of(action.caseFile()), action.caseFile().caseNumber());
            }
            case "hearingHeld", "reReviewHearingOver" ->
                papers.hearingRecord(petitions.of(action.caseFile()), action.caseFile(), unitOfHearing(action), form);
            case "reportBack" -> papers.report(petitions.of(action.caseFile()), action.caseFile(), form);
            case "draftOpinion" -> draft(action, form);
            case "draftReview", "draftReReview" -> draft(action, form);
            case "refuseReview", "refuseReReview" -> refuseReview(action, form);
            case "askPetitionExtension" -> mapper.askExtension(id, form.number(PetitionForm.EXTENSION_DAYS));
            case "settlePetition" -> mapper.settle(id, form.personal("agreement"));
            case "signOpinion", "signReview", "signReReview" ->
                mapper.sign(opinion(action).id(), form.staffId(), clock.instant());
            case "opinionServed", "reviewServed", "reReviewServed" -> serve(action, form, change);
            case "askReview" -> ask(action, form, OpinionLevel.REVIEW);
            case "askReReview" -> ask(action, form, OpinionLevel.RE_REVIEW);
            case "opinionExecuted" -> mapper.execute(id);
            default -> {
                // the model's delegates write
            }
        }
    }

    private void classify(TaskAction action, PetitionForm form) {
        var unit = organization.findUnit(form.text(PetitionForm.TO_UNIT)).orElseThrow();
        var bodies = units.reviewing(unit, action.caseFile().complainedUnitId());
        mapper.classify(new Classified(
                action.caseFile().id(),
                PetitionClass.of(form.text("petitionClass")),
                unit.id(),
                bodies.review().id(),
                bodies.reReview().id(),
                action.is("assignPetition"),
                form.day(PetitionForm.REPORT_BACK_UNTIL)));
    }

    /** A draft that came back is written over; one that was revoked has a round of its own. */
    private void draft(TaskAction action, PetitionForm form) {
        var petition = petitions.of(action.caseFile());
        var level = levelOf(action);
        if (petitions
                .opinion(petition, level)
                .filter(one -> one.signedAt() == null)
                .isEmpty()) {
            mapper.insertOpinion(petition.caseFileId(), level, null, null, clock.instant());
        }
        mapper.draft(new Draft(
                petitions.require(petition, level).id(),
                form.text(level == OpinionLevel.HANDLING ? "opinionResult" : "reviewOutcome"),
                form.personal("claim"),
                form.personal("facts"),
                form.personal("basis"),
                form.personal("conclusion"),
                form.staffId()));
    }

    private void refuseReview(TaskAction action, PetitionForm form) {
        mapper.refuseReview(opinion(action).id(), form.opinion(), form.staffId());
        ledger.endCase(action.caseFile().caseNumber());
        papers.reviewRefused(petitions.of(action.caseFile()), action.caseFile(), levelOf(action), action.opinion());
        notices.paper(petitions.of(action.caseFile()), action.caseFile().caseNumber());
    }

    private void serve(TaskAction action, PetitionForm form, CaseChange change) {
        var opinion = opinion(action);
        mapper.serve(new Served(
                opinion.id(),
                form.text("servedHow"),
                form.day(PetitionForm.SERVED_ON),
                form.personal("receiver"),
                form.text("mailNumber")));
        var petition = petitions.of(action.caseFile());
        papers.proof(petition, action.caseFile(), petitions.require(petition, opinion.level()));
        if ("revoked".equals(opinion.outcome())) {
            clocks.handleAnew(change);
        }
    }

    private void ask(TaskAction action, PetitionForm form, OpinionLevel level) {
        var on = form.day(PetitionForm.ASKED_ON);
        mapper.insertOpinion(
                action.caseFile().id(), level, on == null ? clocks.today() : on, form.opinion(), clock.instant());
    }

    private PetitionOpinion opinion(TaskAction action) {
        return petitions.require(petitions.of(action.caseFile()), levelOf(action));
    }

    private static long unitOfHearing(TaskAction action) {
        return action.item().holdingUnitId();
    }
}
