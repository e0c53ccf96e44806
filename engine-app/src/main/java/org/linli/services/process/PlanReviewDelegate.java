package org.linli.services.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.services.ApplicationProcess;
import org.linli.services.ApplicationProcess.Checks;
import org.linli.workflow.ProcessBean;

/** Task_PlanReview: tells which checks the item needs, or which are asked for again where it was sent back. */
@ProcessBean
class PlanReviewDelegate implements JavaDelegate {
    private final ApplicationProcess applications;

    PlanReviewDelegate(ApplicationProcess applications) {
        this.applications = applications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var isAgain = "returnToReview".equals(execution.getVariable("outcome"));
        var checks = applications.planReview(execution.getProcessBusinessKey(), isAgain ? again(execution) : null);
        Facts.tell(execution, "needsSite", checks.needsSite());
        Facts.tell(execution, "needsConsult", checks.needsConsult());
        Facts.tell(execution, "needsPublicity", checks.needsPublicity());
    }

    private static Checks again(DelegateExecution execution) {
        return new Checks(
                isAsked(execution, "siteAgain"),
                isAsked(execution, "consultAgain"),
                isAsked(execution, "publicityAgain"));
    }

    private static boolean isAsked(DelegateExecution execution, String name) {
        return Boolean.TRUE.equals(execution.getVariable(name));
    }
}
