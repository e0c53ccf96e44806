package org.linli.inbox.job;

import org.linli.inbox.WorkCounting;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Moves changes of open work into their numbers until none is left. */
@DisallowConcurrentExecution
class WorkCountJob implements Job {
    private final WorkCounting counting;

    WorkCountJob(WorkCounting counting) {
        this.counting = counting;
    }

    @Override
    public void execute(JobExecutionContext context) {
        while (counting.countSome()) {
            // the next batch
        }
    }
}
