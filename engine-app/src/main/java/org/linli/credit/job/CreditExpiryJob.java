package org.linli.credit.job;

import org.linli.credit.CreditExpiry;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Ends listings whose time is over; of several nodes, one runs it. */
@DisallowConcurrentExecution
class CreditExpiryJob implements Job {
    private final CreditExpiry expiry;

    CreditExpiryJob(CreditExpiry expiry) {
        this.expiry = expiry;
    }

    @Override
    public void execute(JobExecutionContext context) {
        expiry.endSome();
    }
}
