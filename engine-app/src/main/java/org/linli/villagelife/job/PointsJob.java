package org.linli.villagelife.job;

import org.linli.villagelife.DayTotals;
import org.linli.villagelife.PointCare;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts back what nobody fetched, and writes the totals of days that are over; of several nodes, one runs it. */
@DisallowConcurrentExecution
class PointsJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(PointsJob.class);

    private final PointCare care;
    private final DayTotals totals;

    PointsJob(PointCare care, DayTotals totals) {
        this.care = care;
        this.totals = totals;
    }

    @Override
    public void execute(JobExecutionContext context) {
        care.expired().forEach(number -> attempt("redemption " + number, () -> care.release(number)));
        totals.villages().forEach(village -> attempt("village " + village, () -> totals.writeDue(village)));
    }

    /** Each in a transaction of its own: one that fails keeps none of the others. */
    private static void attempt(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.error("Points: {} failed and is tried again", what, failure);
        }
    }
}
