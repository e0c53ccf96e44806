package org.linli.deadlines.job;

import org.linli.deadlines.DeadlineSettings;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ledger is swept every few seconds; a late or missing run makes alarms late, never wrong or lost. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "linli.deadlines.sweeps", havingValue = "true", matchIfMissing = true)
class DeadlineSweepSchedule {

    @Bean
    JobDetail deadlineSweepJob() {
        return JobBuilder.newJob(DeadlineSweepJob.class)
                .withIdentity("deadline-sweep")
                .withDescription("Marks limits that urge, warn or have passed, and tells whoever must act on it")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger deadlineSweepTrigger(JobDetail deadlineSweepJob, DeadlineSettings settings) {
        return TriggerBuilder.newTrigger()
                .forJob(deadlineSweepJob)
                .withIdentity("deadline-sweep")
                .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(settings.sweepEvery().toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
