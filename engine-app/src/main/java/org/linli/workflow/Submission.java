package org.linli.workflow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** What a person sends with an outcome: the form's data and, beside it, opinion and evidence. */
public record Submission(String outcome, Map<String, Object> form, String opinion, List<String> evidenceIds) {
    public Submission {
        form = form == null ? Map.of() : form;
        opinion = opinion == null ? "" : opinion.strip();
        evidenceIds = evidenceIds == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(evidenceIds));
    }
}
