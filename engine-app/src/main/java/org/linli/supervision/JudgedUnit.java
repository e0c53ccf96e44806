package org.linli.supervision;

import java.util.Set;
import org.linli.inbox.JudgedUnits;
import org.springframework.stereotype.Component;

/**
 * Keeps the people of the unit that has to answer an order from settling it and from judging the answer, and whoever asked
 * for it from issuing it himself.
 */
@Component
class JudgedUnit implements JudgedUnits {
    private static final String DRAFT = "Task_DraftOrder";
    private static final Set<String> STEPS = Set.of(DRAFT, "Task_ReviewReply");

    private final SupervisionMapper mapper;

    JudgedUnit(SupervisionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Set<Long> of(long caseFileId, String elementId) {
        return STEPS.contains(elementId)
                ? mapper.findOrder(caseFileId)
                        .map(order -> Set.of(order.unitId()))
                        .orElse(Set.of())
                : Set.of();
    }

    @Override
    public Set<Long> proposers(long caseFileId, String elementId) {
        return DRAFT.equals(elementId)
                ? mapper.findOrder(caseFileId)
                        .map(SupervisionOrder::draftedById)
                        .map(Set::of)
                        .orElse(Set.of())
                : Set.of();
    }

    @Override
    public String proposerText() {
        return "supervision.order.drafter";
    }
}
