package org.linli.residents.job;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Once a minute, since a node of the earlier version may still record somebody; it reads one key while nobody is left. */
@Configuration(proxyBeanMethods = false)
class SurnameIndexSchedule {

    @Bean
    JobDetail surnameIndexJob() {
        return JobBuilder.newJob(SurnameIndexJob.class)
                .withIdentity("surname-index")
                .withDescription("Indexes the surnames of people who were recorded by an earlier version")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger surnameIndexTrigger(JobDetail surnameIndexJob) {
        return TriggerBuilder.newTrigger()
                .forJob(surnameIndexJob)
                .withIdentity("surname-index")
                .withSchedule(SimpleScheduleBuilder.repeatMinutelyForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
