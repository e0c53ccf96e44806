package org.linli.wishes.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.wishes.WishProcess;
import org.linli.workflow.ProcessBean;

/** Task_TakeWish: the community does it itself. */
@ProcessBean
class TakeWishDelegate implements JavaDelegate {
    private final WishProcess wishes;

    TakeWishDelegate(WishProcess wishes) {
        this.wishes = wishes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        wishes.takeOver(execution.getProcessBusinessKey());
    }
}
