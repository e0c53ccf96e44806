package org.linli.wishes.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.wishes.WishProcess;
import org.linli.workflow.ProcessBean;

/** Task_FulfilWish: hours are written down. */
@ProcessBean
class FulfilWishDelegate implements JavaDelegate {
    private final WishProcess wishes;

    FulfilWishDelegate(WishProcess wishes) {
        this.wishes = wishes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        wishes.fulfil(execution.getProcessBusinessKey());
    }
}
