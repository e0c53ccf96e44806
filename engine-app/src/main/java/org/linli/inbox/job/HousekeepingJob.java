package org.linli.inbox.job;

import org.linli.inbox.Housekeeping;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Frees and deletes what is due; of several nodes, one runs it. */
@DisallowConcurrentExecution
class HousekeepingJob implements Job {
    private final Housekeeping housekeeping;

    HousekeepingJob(Housekeeping housekeeping) {
        this.housekeeping = housekeeping;
    }

    @Override
    public void execute(JobExecutionContext context) {
        housekeeping.cleanUp();
    }
}
