package org.linli.villagelife;

import java.util.Optional;
import java.util.Set;
import org.linli.inbox.JudgedUnits;
import org.springframework.stereotype.Component;

/** Whoever recorded a deed does not judge it. */
@Component
class ClaimRecusal implements JudgedUnits {
    private static final Set<String> JUDGING = Set.of("Task_ReviewDeed", "Task_ReReviewDeed");

    private final ClaimMapper mapper;

    ClaimRecusal(ClaimMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Set<Long> of(long caseFileId, String elementId) {
        return Set.of();
    }

    @Override
    public Set<Long> proposers(long caseFileId, String elementId) {
        return JUDGING.contains(elementId)
                ? mapper.find(caseFileId)
                        .flatMap(claim -> Optional.ofNullable(claim.recordedById()))
                        .map(Set::of)
                        .orElse(Set.of())
                : Set.of();
    }

    @Override
    public String proposerText() {
        return "points.party";
    }
}
