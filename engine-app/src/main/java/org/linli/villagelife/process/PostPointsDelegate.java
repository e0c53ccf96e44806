package org.linli.villagelife.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.villagelife.ClaimProcess;
import org.linli.workflow.ProcessBean;

/** Task_PostPoints: the points are written into the ledger, once. */
@ProcessBean
class PostPointsDelegate implements JavaDelegate {
    private final ClaimProcess claims;

    PostPointsDelegate(ClaimProcess claims) {
        this.claims = claims;
    }

    @Override
    public void execute(DelegateExecution execution) {
        claims.post(execution.getProcessBusinessKey());
    }
}
