package org.linli.seals.job;

import org.linli.seals.SealExpiry;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Tells administrators of certificates that end soon; of several nodes, one runs it. */
@DisallowConcurrentExecution
class SealExpiryJob implements Job {
    private final SealExpiry expiry;

    SealExpiryJob(SealExpiry expiry) {
        this.expiry = expiry;
    }

    @Override
    public void execute(JobExecutionContext context) {
        expiry.warn();
    }
}
