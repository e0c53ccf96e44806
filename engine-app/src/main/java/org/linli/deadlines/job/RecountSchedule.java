package org.linli.deadlines.job;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every twenty seconds whether days off were announced: one statement, as long as none were. */
@Configuration(proxyBeanMethods = false)
class RecountSchedule {
    private static final int SECONDS = 20;

    @Bean
    JobDetail recountJob() {
        return JobBuilder.newJob(RecountJob.class)
                .withIdentity("deadline-recount")
                .withDescription("Counts running limits anew after days off were announced")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger recountTrigger(JobDetail recountJob) {
        return TriggerBuilder.newTrigger()
                .forJob(recountJob)
                .withIdentity("deadline-recount")
                .withSchedule(SimpleScheduleBuilder.repeatSecondlyForever(SECONDS)
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
