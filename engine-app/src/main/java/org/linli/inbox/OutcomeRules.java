package org.linli.inbox;

import org.linli.casefile.CaseChange;
import org.linli.casefile.CaseKind;

/** What a kind of case demands of an outcome and does after it, where neither model nor form can say it. */
public interface OutcomeRules {
    CaseKind kind();

    /**
     * Called before the first write.
     *
     * @throws org.linli.shared.problem.DomainException if the outcome may not be taken, or not so
     */
    default void check(TaskAction action) {}

    /** What the timeline should say beside the opinion, such as the basis that was chosen; empty for nothing. */
    default String remark(TaskAction action) {
        return "";
    }

    /** Called in the transaction of the action, before the process moves on. */
    default void before(TaskAction action, CaseChange change) {}

    /** Called in the transaction of the action, after the process has moved on. */
    default void after(TaskAction action, CaseChange change) {}
}
