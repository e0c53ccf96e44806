package org.linli.credit.job;

import java.util.TimeZone;
import org.linli.shared.Zone;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listings end at night, soon after their last day. */
@Configuration(proxyBeanMethods = false)
class CreditExpirySchedule {

    @Bean
    JobDetail creditExpiryJob() {
        return JobBuilder.newJob(CreditExpiryJob.class)
                .withIdentity("credit-expiry")
                .withDescription("Ends listings whose time is over")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger creditExpiryTrigger(JobDetail creditExpiryJob) {
        return TriggerBuilder.newTrigger()
                .forJob(creditExpiryJob)
                .withIdentity("credit-expiry")
                .withSchedule(
                        CronScheduleBuilder.cronSchedule("0 5 0 * * ?").inTimeZone(TimeZone.getTimeZone(Zone.OFFICE)))
                .build();
    }
}
