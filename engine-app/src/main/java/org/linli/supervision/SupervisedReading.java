package org.linli.supervision;

import org.linli.casefile.ReadingGround;
import org.linli.inbox.WorkAtHand;
import org.linli.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Whoever has an order before him reads the case that it is about. */
@Component
class SupervisedReading implements ReadingGround {
    private final SupervisionMapper mapper;
    private final WorkAtHand work;

    SupervisedReading(SupervisionMapper mapper, WorkAtHand work) {
        this.mapper = mapper;
        this.work = work;
    }

    @Override
    public boolean covers(long caseFileId, CurrentUser user) {
        return mapper.listOpenOrders(caseFileId).stream().anyMatch(orderId -> work.covers(orderId, user));
    }
}
