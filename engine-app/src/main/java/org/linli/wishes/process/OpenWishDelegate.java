package org.linli.wishes.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.wishes.WishProcess;
import org.linli.workflow.ProcessBean;

/** Task_OpenWish: it may be claimed from now on. */
@ProcessBean
class OpenWishDelegate implements JavaDelegate {
    private final WishProcess wishes;

    OpenWishDelegate(WishProcess wishes) {
        this.wishes = wishes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        wishes.open(execution.getProcessBusinessKey());
    }
}
