package org.linli.petitions.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.petitions.OpinionLevel;
import org.linli.petitions.PetitionProcess;
import org.linli.workflow.ProcessBean;

/** Task_IssueReReview: prints the re-review. */
@ProcessBean
class IssueReReviewDelegate implements JavaDelegate {
    private final PetitionProcess petitions;

    IssueReReviewDelegate(PetitionProcess petitions) {
        this.petitions = petitions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        petitions.issue(execution.getProcessBusinessKey(), OpinionLevel.RE_REVIEW);
    }
}
