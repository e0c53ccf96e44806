package org.linli.shared.problem;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Somebody saved the record after it was shown; says who and when, where that is known. Nothing was written. */
public class ChangedMeanwhileException extends DomainException {
    private final transient Map<String, Object> members = new HashMap<>();

    /** {@code by} and {@code at} are null where nobody wrote them down. */
    public ChangedMeanwhileException(String by, Instant at) {
        super(
                ProblemType.CHANGED_MEANWHILE,
                by == null || at == null ? "problem.changed-meanwhile.detail" : "problem.changed-meanwhile.by.detail",
                by,
                at);
        if (by != null && at != null) {
            members.put("by", by);
            members.put("at", at);
        }
    }

    @Override
    public Map<String, Object> members() {
        return members;
    }
}
