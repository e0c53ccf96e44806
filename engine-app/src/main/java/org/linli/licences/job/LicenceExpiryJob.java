package org.linli.licences.job;

import org.linli.licences.LicenceExpiry;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Ends licences whose time is over and tells of those that end soon; of several nodes, one runs it. */
@DisallowConcurrentExecution
class LicenceExpiryJob implements Job {
    private final LicenceExpiry expiry;

    LicenceExpiryJob(LicenceExpiry expiry) {
        this.expiry = expiry;
    }

    @Override
    public void execute(JobExecutionContext context) {
        expiry.run();
    }
}
