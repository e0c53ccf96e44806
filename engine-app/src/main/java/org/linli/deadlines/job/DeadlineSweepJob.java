package org.linli.deadlines.job;

import org.linli.deadlines.DeadlineWatch;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Marks and tells what is due; while one node is at it, the next turn may bring another one in. */
class DeadlineSweepJob implements Job {
    private final DeadlineWatch watch;

    DeadlineSweepJob(DeadlineWatch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(JobExecutionContext context) {
        watch.run();
    }
}
