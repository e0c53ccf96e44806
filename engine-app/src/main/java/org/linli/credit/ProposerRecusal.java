package org.linli.credit;

import java.util.Set;
import org.linli.inbox.JudgedUnits;
import org.springframework.stereotype.Component;

/** Keeps whoever proposed a listing from deciding about it, and whoever decided it from judging the appeal or the repair. */
@Component
class ProposerRecusal implements JudgedUnits {
    private static final Set<String> DECIDING =
            Set.of("Task_DecideListing", "Task_DecideListingAppeal", "Task_DecideRepair");

    private final CreditMapper mapper;

    ProposerRecusal(CreditMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Set<Long> of(long caseFileId, String elementId) {
        return Set.of();
    }

    @Override
    public Set<Long> proposers(long caseFileId, String elementId) {
        return DECIDING.contains(elementId)
                ? mapper.find(caseFileId)
                        .map(CreditMatter::proposedById)
                        .map(Set::of)
                        .orElse(Set.of())
                : Set.of();
    }

    @Override
    public String proposerText() {
        return "credit.proposer";
    }
}
