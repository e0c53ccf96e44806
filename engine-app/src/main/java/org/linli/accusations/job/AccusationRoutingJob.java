package org.linli.accusations.job;

import org.linli.accusations.AccusationRouting;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Moves on what readers whose time is over have left; of several nodes, one runs it. */
@DisallowConcurrentExecution
class AccusationRoutingJob implements Job {
    private final AccusationRouting routing;

    AccusationRoutingJob(AccusationRouting routing) {
        this.routing = routing;
    }

    @Override
    public void execute(JobExecutionContext context) {
        routing.settle();
    }
}
