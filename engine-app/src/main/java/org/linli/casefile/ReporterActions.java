package org.linli.casefile;

import java.time.Instant;
import java.util.Optional;
import org.linli.evidence.EvidenceSelection;

/** What a kind of case lets its reporter do besides reading and rating; each feature brings one. */
public interface ReporterActions {
    CaseKind kind();

    boolean isWithdrawable(CaseFile caseFile);

    /**
     * Takes the report back. The caller knows that the reporter may, and that it is withdrawable.
     *
     * @param reason what he says, or null
     */
    void withdraw(CaseFile caseFile, String reason);

    /** Until when the reporter may say that it is not solved; empty when he may not now. */
    Optional<Instant> reopenableUntil(CaseFile caseFile);

    /** Opens the case again because the reporter says that it is not solved, and may say so now. */
    void reopen(CaseFile caseFile, String reason, EvidenceSelection evidence);

    /**
     * Keeps what the reporter adds where the case file is no place for his words; the caller knows that he may.
     *
     * @return whether it did; else the words stand in the timeline
     */
    default boolean supplement(CaseFile caseFile, String words, EvidenceSelection evidence) {
        return false;
    }
}
