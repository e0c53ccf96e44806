package org.linli.casefile;

import java.time.Instant;
import org.linli.shared.problem.NotNowException;

/** Lets a reporter urge whoever has his case; supervision brings it. */
public interface ReporterUrges {

    /** @param leading the case into which {@code own} was merged, or the same */
    Standing standing(CaseFile own, CaseFile leading);

    /** @throws NotNowException if nothing is open, or he has urged on this working day */
    void urge(CaseFile own, CaseFile leading);

    /**
     * Whether he may urge now.
     *
     * @param urgedAt when he did last, or null
     * @param nextAt from when on he may again, where he may not now because he has; or null
     */
    record Standing(boolean isFree, Instant urgedAt, Instant nextAt) {}
}
