package org.linli.sharing.job;

import org.linli.sharing.LookupReview;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Marks the unusual look-ups of the week; of several nodes, one runs it. */
@DisallowConcurrentExecution
class LookupReviewJob implements Job {
    private final LookupReview review;

    LookupReviewJob(LookupReview review) {
        this.review = review;
    }

    @Override
    public void execute(JobExecutionContext context) {
        review.mark();
    }
}
