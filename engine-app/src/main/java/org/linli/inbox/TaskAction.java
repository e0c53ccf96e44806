package org.linli.inbox;

import java.util.Map;
import org.linli.evidence.EvidenceSelection;
import org.linli.security.CurrentUser;
import org.linli.workflow.Outcome;
import org.linli.workflow.Step;

/**
 * What a person is about to do to a task, found right by its form.
 *
 * @param data the accepted data of the form
 * @param files all files that came with it; fields of the form name them by id in {@code data}
 */
public record TaskAction(
        WorkItem item,
        Step step,
        Outcome outcome,
        Map<String, Object> data,
        EvidenceSelection files,
        CurrentUser user) {}
