package org.linli.notifications.job;

import org.linli.notifications.NoticeDispatcher;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Sends what is due. */
@DisallowConcurrentExecution
class NoticeDispatchJob implements Job {
    private final NoticeDispatcher dispatcher;

    NoticeDispatchJob(NoticeDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Override
    public void execute(JobExecutionContext context) {
        dispatcher.run();
    }
}
