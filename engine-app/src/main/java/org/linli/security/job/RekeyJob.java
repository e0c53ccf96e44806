package org.linli.security.job;

import org.linli.shared.persistence.Rekeying;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Writes personal data with the present key while a former one is still needed; of several nodes, one runs it. */
@DisallowConcurrentExecution
class RekeyJob implements Job {
    private final Rekeying rekeying;

    RekeyJob(Rekeying rekeying) {
        this.rekeying = rekeying;
    }

    @Override
    public void execute(JobExecutionContext context) {
        if (rekeying.isWanted()) {
            rekeying.run();
        }
    }
}
