package org.linli.inbox;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Somebody was faster: says who did what, and when. */
public class TaskTakenException extends DomainException {
    private static final ProblemType TYPE = new ProblemType("task-taken", HttpStatus.CONFLICT);

    private final transient Map<String, Object> members = new LinkedHashMap<>();

    TaskTakenException(String detailKey, String by, Instant at, String moment, String did) {
        super(TYPE, detailKey, by, moment, did);
        members.put("by", by);
        members.put("at", at);
        members.put("did", did);
    }

    @Override
    public Map<String, Object> members() {
        return members;
    }
}
