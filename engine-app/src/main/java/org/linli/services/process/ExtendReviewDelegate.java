package org.linli.services.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.services.ApplicationProcess;
import org.linli.workflow.ProcessBean;

/** Task_ExtendReview: takes {@code extensionDays}, the working days that were granted. */
@ProcessBean
class ExtendReviewDelegate implements JavaDelegate {
    private final ApplicationProcess applications;

    ExtendReviewDelegate(ApplicationProcess applications) {
        this.applications = applications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        applications.extend(execution.getProcessBusinessKey());
    }
}
