package org.linli.retention.job;

import org.linli.retention.RetentionRule;
import org.linli.retention.RetentionRules;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes what has been kept long enough, rule by rule, until nothing is left; of several nodes, one runs it. A rule that fails
 * keeps none of the others from it.
 */
@DisallowConcurrentExecution
class RetentionJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(RetentionJob.class);

    private final RetentionRules rules;

    RetentionJob(RetentionRules rules) {
        this.rules = rules;
    }

    @Override
    public void execute(JobExecutionContext context) {
        rules.list().stream()
                .filter(RetentionRule::isActive)
                .map(RetentionRule::code)
                .forEach(this::tryRule);
    }

    private void tryRule(String code) {
        try {
            deleteAll(code);
        } catch (RuntimeException failure) {
            // Its message may quote what was to be deleted.
            LOG.error(
                    "Deletion by the retention rule {} failed: {}",
                    code,
                    failure.getClass().getName());
            noteFailure(code);
        }
    }

    private void noteFailure(String code) {
        try {
            rules.failed(code);
        } catch (RuntimeException failure) {
            LOG.error(
                    "The failure of {} could not be noted: {}",
                    code,
                    failure.getClass().getName());
        }
    }

    private void deleteAll(String code) {
        var isFirst = true;
        while (rules.deleteSome(code, isFirst) > 0) {
            isFirst = false;
        }
    }
}
