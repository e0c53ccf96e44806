package org.linli.changes;

import java.util.Set;
import org.linli.inbox.JudgedUnits;
import org.springframework.stereotype.Component;

/** Keeps whoever reported a change from verifying it. */
@Component
class ReporterRecusal implements JudgedUnits {
    private final ChangeMapper mapper;

    private static final Set<String> JUDGED = Set.of("Task_VerifyChange", "Task_ResolveConflict");

    ReporterRecusal(ChangeMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Set<Long> of(long caseFileId, String elementId) {
        return Set.of();
    }

    @Override
    public Set<Long> proposers(long caseFileId, String elementId) {
        return JUDGED.contains(elementId)
                ? mapper.find(caseFileId)
                        .map(ChangeReport::reportedById)
                        .map(Set::of)
                        .orElse(Set.of())
                : Set.of();
    }

    @Override
    public String proposerText() {
        return "change.verify.reporter";
    }
}
