package org.linli.inbox;

import java.util.Map;
import org.linli.casefile.CaseFile;
import org.linli.evidence.EvidenceSelection;
import org.linli.security.CurrentUser;
import org.linli.workflow.Outcome;
import org.linli.workflow.Step;

/**
 * What a person is about to do to a task, found right by its form.
 *
 * @param caseFile the case before it
 * @param data the accepted data of the form
 * @param opinion what he writes to it, may be empty
 * @param files all files that came with it; fields of the form name them by id in {@code data}
 * @param user who does it; null where it is the reporter or the system
 */
public record TaskAction(
        CaseFile caseFile,
        WorkItem item,
        Step step,
        Outcome outcome,
        Map<String, Object> data,
        String opinion,
        EvidenceSelection files,
        CurrentUser user) {
    /** The text that the form has under {@code key}, or null. */
    public String text(String key) {
        return data.get(key) instanceof String text ? text : null;
    }

    public boolean is(String outcomeId) {
        return outcome.id().equals(outcomeId);
    }
}
