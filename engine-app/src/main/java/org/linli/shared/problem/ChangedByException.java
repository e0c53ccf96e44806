package org.linli.shared.problem;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody saved the same record meanwhile: says who and when. */
public class ChangedByException extends DomainException {
    private final transient Map<String, Object> members = new LinkedHashMap<>();

    /** @param moment {@code at} as people write it */
    public ChangedByException(String by, Instant at, String moment) {
        super(ProblemType.CHANGED_MEANWHILE, "problem.changed-meanwhile.by", by, moment);
        members.put("by", by);
        members.put("at", at);
    }

    @Override
    public Map<String, Object> members() {
        return members;
    }
}
