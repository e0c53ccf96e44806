package org.linli.deadlines.job;

import org.linli.deadlines.Recounts;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Counts limits anew for which days off were announced. */
@DisallowConcurrentExecution
class RecountJob implements Job {
    private final Recounts recounts;

    RecountJob(Recounts recounts) {
        this.recounts = recounts;
    }

    @Override
    public void execute(JobExecutionContext context) {
        recounts.run();
    }
}
