package org.linli.residents.job;

import org.linli.residents.SurnameIndexing;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Indexes the surnames of those who were recorded by an earlier version; of several nodes, one runs it. */
@DisallowConcurrentExecution
class SurnameIndexJob implements Job {
    private final SurnameIndexing indexing;

    SurnameIndexJob(SurnameIndexing indexing) {
        this.indexing = indexing;
    }

    @Override
    public void execute(JobExecutionContext context) {
        indexing.run();
    }
}
