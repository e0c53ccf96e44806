package org.linli.accusations.job;

import java.util.TimeZone;
import org.linli.shared.Zone;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Appointments end with a day. */
@Configuration(proxyBeanMethods = false)
class AccusationRoutingSchedule {

    @Bean
    JobDetail accusationRoutingJob() {
        return JobBuilder.newJob(AccusationRoutingJob.class)
                .withIdentity("accusation-routing")
                .withDescription("Looks who may handle what")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger accusationRoutingTrigger(JobDetail accusationRoutingJob) {
        return TriggerBuilder.newTrigger()
                .forJob(accusationRoutingJob)
                .withIdentity("accusation-routing")
                .withSchedule(
                        CronScheduleBuilder.cronSchedule("0 10 0 * * ?").inTimeZone(TimeZone.getTimeZone(Zone.OFFICE)))
                .build();
    }
}
