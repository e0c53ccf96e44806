package org.linli.wishes.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.linli.wishes.WishProcess;
import org.linli.workflow.ProcessBean;

/** Task_OfferWish: units of the place are told of a wish that nobody claimed. */
@ProcessBean
class OfferWishDelegate implements JavaDelegate {
    private final WishProcess wishes;

    OfferWishDelegate(WishProcess wishes) {
        this.wishes = wishes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        wishes.offer(execution.getProcessBusinessKey());
    }
}
