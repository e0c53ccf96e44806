package org.linli.petitions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.linli.casefile.CaseChange;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.Happening;
import org.linli.deadlines.DeadlineLedger;
import org.linli.organization.OrganizationService;
import org.linli.organization.UnitKind;
import org.linli.shared.UseCaseService;
import org.linli.shared.settings.OfficeSettings;

/** What the model of a petition does on its way. */
@UseCaseService
public class PetitionProcess {
    private final Petitions petitions;
    private final PetitionMapper mapper;
    private final PetitionClocks clocks;
    private final PetitionPapers papers;
    private final PetitionNotices notices;
    private final CaseFileService caseFiles;
    private final OrganizationService organization;
    private final DeadlineLedger ledger;
    private final OfficeSettings settings;
    private final Clock clock;

    PetitionProcess(
            Petitions petitions,
            PetitionMapper mapper,
            PetitionClocks clocks,
            PetitionPapers papers,
            PetitionNotices notices,
            CaseFileService caseFiles,
            OrganizationService organization,
            DeadlineLedger ledger,
            OfficeSettings settings,
            Clock clock) {
        this.petitions = petitions;
        this.mapper = mapper;
        this.clocks = clocks;
        this.papers = papers;
        this.notices = notices;
        this.caseFiles = caseFiles;
        this.organization = organization;
        this.ledger = ledger;
        this.settings = settings;
        this.clock = clock;
    }

    /** Where it goes: codes of units, and what the model asks for. */
    public record Handover(
            String handlingUnit, String reviewUnit, String reReviewUnit, boolean isSuggestion, boolean isAssigned) {}

    /** What is left to do at the end, and how it ends: {@code closed}, {@code settled}, {@code final}. */
    public record Conclusion(boolean needsExecution, String closing) {}

    /** Prints the receipt for whoever can be told; returns the code of the office. */
    public String register(String caseNumber) {
        var petition = petitions.of(caseNumber);
        caseFiles.change(caseNumber, change -> {
            clocks.promiseHandover(change, petition.receivedOn());
            papers.receipt(petition, change.before());
        });
        return code(petition.officeUnitId());
    }

    /** Reports it to the city and the offices that answer for such matters at once (Art 25). */
    public void reportUrgent(String caseNumber) {
        caseFiles.change(caseNumber, change -> {
            var city = organization
                    .ancestorOrSelf(organization.unit(petitions.of(caseNumber).officeUnitId()), UnitKind.CITY)
                    .orElseThrow();
            mapper.reportUrgent(change.before().id(), clock.instant());
            caseFiles.admit(change.before(), city.id());
            notices.urgent(caseNumber, city.id());
        });
    }

    public Handover handOver(String caseNumber) {
        var petition = petitions.of(caseNumber);
        var now = clock.instant();
        caseFiles.change(caseNumber, change -> {
            mapper.handOver(petition.caseFileId(), now);
            change.handleBy(petition.handlingUnitId());
            change.promise(clocks.acceptanceEnd(change, now));
            caseFiles.admit(change.before(), petition.handlingUnitId());
            papers.handOver(petition, change.before(), change.opinion());
        });
        return new Handover(
                code(petition.handlingUnitId()),
                code(petition.reviewUnitId()),
                code(petition.reReviewUnitId()),
                petition.petitionClass() == PetitionClass.SUGGESTION,
                petition.isAssigned());
    }

    public void accept(String caseNumber) {
        caseFiles.change(caseNumber, change -> {
            mapper.accept(change.before().id(), clock.instant());
            clocks.startHandling(change);
            var petition = petitions.of(change.before());
            clocks.boundByReport(change, petition.reportBackUntil());
            papers.acceptance(petition, change.before());
            notices.paper(petition, caseNumber);
        });
    }

    public void extend(String caseNumber) {
        caseFiles.change(caseNumber, change -> {
            var petition = petitions.of(change.before());
            var until = clocks.extend(change, petition.extensionDays());
            mapper.extend(petition.caseFileId(), until);
            papers.extension(petitions.of(change.before()), change.before(), change.opinion());
            notices.paper(petition, caseNumber);
        });
    }

    public void settle(String caseNumber) {
        caseFiles.change(caseNumber, change -> {
            mapper.conclude(change.before().id(), "settled");
            ledger.endCase(caseNumber);
            papers.agreement(petitions.of(change.before()), change.before());
        });
    }

    /** Prints the signed opinion: the time of its level has been kept, or has not. */
    public void issue(String caseNumber, OpinionLevel level) {
        caseFiles.change(caseNumber, change -> {
            var petition = petitions.of(change.before());
            var opinion = petitions.require(petition, level);
            ledger.endCase(caseNumber);
            mapper.keepPaper(opinion.id(), papers.opinion(petition, change.before(), opinion));
            notices.paper(petition, caseNumber);
        });
    }

    /** What a review came to: {@code kept}, or {@code revoked}. */
    public String issueReview(String caseNumber) {
        issue(caseNumber, OpinionLevel.REVIEW);
        return "revoked"
                        .equals(petitions
                                .require(petitions.of(caseNumber), OpinionLevel.REVIEW)
                                .outcome())
                ? "revoked"
                : "kept";
    }

    public void openReviewWindow(String caseNumber) {
        caseFiles.change(caseNumber, change -> {
            var opinion = petitions.require(petitions.of(change.before()), OpinionLevel.HANDLING);
            mapper.openNext(opinion.id(), clocks.openReview(change, effectiveOn(opinion)));
        });
    }

    /** What was announced in public counts as served some time later. */
    private LocalDate effectiveOn(PetitionOpinion opinion) {
        return "public".equals(opinion.servedHow())
                ? opinion.servedOn().plusDays(settings.whole("petition.publicServiceDays"))
                : opinion.servedOn();
    }

    public void openReReviewWindow(String caseNumber) {
        caseFiles.change(caseNumber, change -> {
            var opinion = petitions.require(petitions.of(change.before()), OpinionLevel.REVIEW);
            mapper.openNext(opinion.id(), clocks.openReReview(change, effectiveOn(opinion)));
        });
    }

    public void openReview(String caseNumber) {
        caseFiles.change(caseNumber, change -> {
            var petition = petitions.of(change.before());
            caseFiles.admit(change.before(), petition.reviewUnitId());
            clocks.startReview(
                    change, petitions.require(petition, OpinionLevel.REVIEW).askedOn());
        });
    }

    public void openReReview(String caseNumber) {
        caseFiles.change(caseNumber, change -> {
            var petition = petitions.of(change.before());
            caseFiles.admit(change.before(), petition.reReviewUnitId());
            clocks.startReReview(
                    change, petitions.require(petition, OpinionLevel.RE_REVIEW).askedOn());
        });
    }

    public void callReReviewHearing(String caseNumber) {
        caseFiles.change(
                caseNumber,
                change -> clocks.pauseReReview(
                        change, petitions.of(change.before()).hearingOn()));
    }

    public void endReReviewHearing(String caseNumber) {
        caseFiles.change(caseNumber, clocks::resumeReReview);
    }

    /** The third level has spoken (Art 36); where it refused to, the second opinion stands and the petition is closed. */
    public void makeFinal(String caseNumber) {
        var hasSpoken = petitions
                .opinion(petitions.of(caseNumber), OpinionLevel.RE_REVIEW)
                .filter(one -> !"refused".equals(one.outcome()))
                .isPresent();
        caseFiles.change(caseNumber, change -> mapper.conclude(change.before().id(), hasSpoken ? "final" : "closed"));
    }

    /** Whether there is something left to carry out, and how it closes. */
    public Conclusion conclude(String caseNumber) {
        var petition = petitions.of(caseNumber);
        var closing = Objects.requireNonNullElse(petition.concludedAs(), "closed");
        caseFiles.change(caseNumber, change -> {
            mapper.conclude(petition.caseFileId(), closing);
            clocks.reportBack(change, petition.reportBackUntil());
            note(change, petition, closing);
        });
        return new Conclusion(!petition.isExecuted() && isToExecute(petition), closing);
    }

    /** What was supported, changed in his favour or agreed on is carried out. */
    private boolean isToExecute(Petition petition) {
        return petition.agreement() != null
                || petitions
                        .opinion(petition, OpinionLevel.HANDLING)
                        .filter(one -> "support".equals(one.outcome()))
                        .isPresent()
                || mapper.listOpinions(petition.caseFileId()).stream().anyMatch(one -> "changed".equals(one.outcome()));
    }

    /** What happens without anybody stands in the timeline all the same. */
    private void note(CaseChange change, Petition petition, String closing) {
        if ("final".equals(closing)) {
            change.record(Happening.of(
                    null, organization.unit(petition.officeUnitId()).name(), "petitionFinal", null, true));
        }
    }

    private String code(long unitId) {
        return organization.unit(unitId).code();
    }
}
