package org.linli.inbox.job;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Open work is counted every ten seconds; a late or missing run makes counts slower, never wrong. */
@Configuration(proxyBeanMethods = false)
class WorkCountSchedule {
    private static final int SECONDS = 10;

    @Bean
    JobDetail workCountJob() {
        return JobBuilder.newJob(WorkCountJob.class)
                .withIdentity("work-count")
                .withDescription("Moves changes of open work into the numbers that lists and boards read")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger workCountTrigger(JobDetail workCountJob) {
        return TriggerBuilder.newTrigger()
                .forJob(workCountJob)
                .withIdentity("work-count")
                .withSchedule(SimpleScheduleBuilder.repeatSecondlyForever(SECONDS)
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
