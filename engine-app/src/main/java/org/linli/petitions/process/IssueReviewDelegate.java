package org.linli.petitions.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.petitions.PetitionProcess;
import org.linli.workflow.ProcessBean;

/** Task_IssueReview: prints the review; tells the model what came of it. */
@ProcessBean
class IssueReviewDelegate implements JavaDelegate {
    private final PetitionProcess petitions;

    IssueReviewDelegate(PetitionProcess petitions) {
        this.petitions = petitions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution
                .getProcessInstance()
                .setVariable("reviewResult", petitions.issueReview(execution.getProcessBusinessKey()));
    }
}
