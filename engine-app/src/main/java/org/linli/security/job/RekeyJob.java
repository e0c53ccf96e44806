package org.linli.security.job;

import java.util.List;
import org.linli.shared.persistence.Rekeying;
import org.linli.shared.persistence.SeparateRows;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Writes personal data with the present key while a former one is still needed; of several nodes, one runs it. */
@DisallowConcurrentExecution
class RekeyJob implements Job {
    private final Rekeying rekeying;
    private final List<SeparateRows> separate;

    RekeyJob(Rekeying rekeying, List<SeparateRows> separate) {
        this.rekeying = rekeying;
        this.separate = separate;
    }

    @Override
    public void execute(JobExecutionContext context) {
        if (rekeying.isWanted()) {
            rekeying.run();
        }
        separate.forEach(SeparateRows::rekey);
    }
}
