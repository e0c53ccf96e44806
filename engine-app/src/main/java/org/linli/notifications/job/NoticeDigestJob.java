package org.linli.notifications.job;

import org.linli.notifications.NoticeCleaning;
import org.linli.notifications.WorkDigest;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Tells of new work and deletes what is old; of several nodes, one runs it. */
@DisallowConcurrentExecution
class NoticeDigestJob implements Job {
    private final WorkDigest digest;
    private final NoticeCleaning cleaning;

    NoticeDigestJob(WorkDigest digest, NoticeCleaning cleaning) {
        this.digest = digest;
        this.cleaning = cleaning;
    }

    @Override
    public void execute(JobExecutionContext context) {
        digest.tell();
        while (cleaning.deleteSome()) {
            // the next batch
        }
    }
}
