package org.linli.licences.job;

import java.util.TimeZone;
import org.linli.shared.Zone;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Licences are looked at soon after midnight. */
@Configuration(proxyBeanMethods = false)
class LicenceExpirySchedule {

    @Bean
    JobDetail licenceExpiryJob() {
        return JobBuilder.newJob(LicenceExpiryJob.class)
                .withIdentity("licence-expiry")
                .withDescription("Ends licences whose time is over and tells of those that end soon")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger licenceExpiryTrigger(JobDetail licenceExpiryJob) {
        return TriggerBuilder.newTrigger()
                .forJob(licenceExpiryJob)
                .withIdentity("licence-expiry")
                .withSchedule(
                        CronScheduleBuilder.cronSchedule("0 20 0 * * ?").inTimeZone(TimeZone.getTimeZone(Zone.OFFICE)))
                .build();
    }
}
