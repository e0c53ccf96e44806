package org.linli.shared.problem;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Somebody saved the record after it was shown; says who and when, where that is known. Nothing was written. */
public class ChangedMeanwhileException extends DomainException {
    /** Says who was faster, and when. */
    protected static final String BY = "problem.changed-meanwhile.by.detail";

    private final transient Map<String, Object> members = new HashMap<>();

    /** {@code by} and {@code at} are null where nobody wrote them down. */
    public ChangedMeanwhileException(String by, Instant at) {
        super(
                ProblemType.CHANGED_MEANWHILE,
                by == null || at == null ? "problem.changed-meanwhile.detail" : BY,
                by,
                at);
        know(by, at);
    }

    /** {@code detailKey} is a message about who, when and something more. */
    protected ChangedMeanwhileException(String detailKey, String by, Instant at, String more) {
        super(ProblemType.CHANGED_MEANWHILE, detailKey, by, at, more);
        know(by, at);
    }

    private void know(String by, Instant at) {
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
