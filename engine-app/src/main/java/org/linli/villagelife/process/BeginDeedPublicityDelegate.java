package org.linli.villagelife.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.villagelife.ClaimProcess;
import org.linli.workflow.ProcessBean;

/** Task_BeginDeedPublicity: villagers may read it and object. */
@ProcessBean
class BeginDeedPublicityDelegate implements JavaDelegate {
    private final ClaimProcess claims;

    BeginDeedPublicityDelegate(ClaimProcess claims) {
        this.claims = claims;
    }

    @Override
    public void execute(DelegateExecution execution) {
        claims.beginPublicity(execution.getProcessBusinessKey());
    }
}
