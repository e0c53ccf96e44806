package org.linli.security.job;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Once a minute it is asked whether a former data key is still needed, which costs nothing while one alone is known. */
@Configuration(proxyBeanMethods = false)
class RekeySchedule {

    @Bean
    JobDetail rekeyJob() {
        return JobBuilder.newJob(RekeyJob.class)
                .withIdentity("rekey")
                .withDescription("Writes personal data with the present data key after it was changed")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger rekeyTrigger(JobDetail rekeyJob) {
        return TriggerBuilder.newTrigger()
                .forJob(rekeyJob)
                .withIdentity("rekey")
                .withSchedule(SimpleScheduleBuilder.repeatMinutelyForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
