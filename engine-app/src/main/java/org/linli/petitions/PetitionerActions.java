package org.linli.petitions;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseKind;
import org.linli.casefile.Happening;
import org.linli.casefile.ReporterActions;
import org.linli.evidence.EvidenceSelection;
import org.linli.inbox.CaseJourney;
import org.linli.inbox.Road;
import org.linli.inbox.TaskActions;
import org.linli.inbox.WorkItem;
import org.linli.inbox.WorkItemService;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.NotNowException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** What a petitioner may do: withdraw until the opinion is signed, and ask for a review and a re-review in time. */
@Component
class PetitionerActions implements ReporterActions {
    private static final String WITHDRAW = "withdrawPetition";

    private final PetitionMapper mapper;
    private final CaseFileService caseFiles;
    private final Clock clock;
    private final CaseJourney journey;
    private final WorkItemService tasks;
    private final TaskActions actions;

    PetitionerActions(
            PetitionMapper mapper,
            CaseFileService caseFiles,
            Clock clock,
            CaseJourney journey,
            WorkItemService tasks,
            TaskActions actions) {
        this.mapper = mapper;
        this.caseFiles = caseFiles;
        this.clock = clock;
        this.journey = journey;
        this.tasks = tasks;
        this.actions = actions;
    }

    /** 申请复查, 申请复核. */
    enum Appeal {
        REVIEW("askReview"),
        RE_REVIEW("askReReview");

        private final String outcome;

        Appeal(String outcome) {
            this.outcome = outcome;
        }
    }

    @Override
    public CaseKind kind() {
        return CaseKind.PETITION;
    }

    @Override
    public boolean isWithdrawable(CaseFile caseFile) {
        return !caseFile.isClosed() && open(caseFile, WITHDRAW).isPresent();
    }

    @Override
    public void withdraw(CaseFile caseFile, String reason) {
        take(caseFile, WITHDRAW, reason);
    }

    /** Which level he may ask now, if any. */
    Optional<Appeal> appeal(CaseFile caseFile) {
        return caseFile.isClosed()
                ? Optional.empty()
                : Optional.of(Appeal.REVIEW)
                        .filter(one -> open(caseFile, one.outcome).isPresent())
                        .or(() -> Optional.of(Appeal.RE_REVIEW)
                                .filter(one -> open(caseFile, one.outcome).isPresent()));
    }

    /** @throws NotNowException if no review can be asked for now */
    void appeal(CaseFile caseFile, String reason) {
        var appeal = appeal(caseFile).orElseThrow(() -> new NotNowException("petition.noAppeal"));
        take(caseFile, appeal.outcome, reason);
    }

    /** What was decided is reviewed by the next higher body, not reopened. */
    @Override
    public Optional<Instant> reopenableUntil(CaseFile caseFile) {
        return Optional.empty();
    }

    @Override
    public void reopen(CaseFile caseFile, String reason, EvidenceSelection evidence) {
        throw new NotNowException("petition.reopen");
    }

    /** His words lie encrypted with the petition, so that they go where it goes. */
    @Override
    public boolean supplement(CaseFile caseFile, String words, EvidenceSelection evidence) {
        caseFiles.change(caseFile.caseNumber(), change -> {
            if (!words.isBlank()) {
                mapper.insertSupplement(caseFile.id(), new PersonalText(words), clock.instant());
            }
            change.record(new Happening(null, null, "supplementPetition", null, null, null, evidence, true, true));
        });
        return true;
    }

    private void take(CaseFile caseFile, String outcome, String reason) {
        var task = open(caseFile, outcome)
                .orElseThrow(() -> new OptimisticLockingFailureException("Somebody has acted meanwhile"));
        actions.take(Road.ofReporter(outcome, reason), task);
    }

    private Optional<WorkItem> open(CaseFile caseFile, String outcome) {
        return journey.openTasks(caseFile.id()).stream()
                .filter(item -> tasks.step(item).outcome(outcome).isPresent())
                .findFirst();
    }
}
