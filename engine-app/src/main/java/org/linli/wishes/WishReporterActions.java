package org.linli.wishes;

import java.time.Instant;
import java.util.Optional;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseKind;
import org.linli.casefile.ReporterActions;
import org.linli.evidence.EvidenceSelection;
import org.linli.shared.problem.NotNowException;
import org.springframework.stereotype.Component;

/** Whoever wishes may take it back until the service begins; what was not done right he says while it waits for him. */
@Component
class WishReporterActions implements ReporterActions {
    private static final String WITHDRAW = "withdrawWish";

    private final WishRoads roads;

    WishReporterActions(WishRoads roads) {
        this.roads = roads;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.WISH;
    }

    @Override
    public boolean isWithdrawable(CaseFile caseFile) {
        return !caseFile.isClosed() && roads.isOpen(caseFile.id(), WITHDRAW);
    }

    @Override
    public void withdraw(CaseFile caseFile, String reason) {
        roads.byReporter(caseFile.id(), WITHDRAW, reason);
    }

    @Override
    public Optional<Instant> reopenableUntil(CaseFile caseFile) {
        return Optional.empty();
    }

    @Override
    public void reopen(CaseFile caseFile, String reason, EvidenceSelection evidence) {
        throw new NotNowException("wish.reopen");
    }
}
