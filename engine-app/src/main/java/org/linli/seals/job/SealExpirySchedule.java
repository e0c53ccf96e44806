package org.linli.seals.job;

import java.util.TimeZone;
import org.linli.shared.Zone;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Certificates of seals are looked at every morning. */
@Configuration(proxyBeanMethods = false)
class SealExpirySchedule {

    @Bean
    JobDetail sealExpiryJob() {
        return JobBuilder.newJob(SealExpiryJob.class)
                .withIdentity("seal-expiry")
                .withDescription("Tells administrators of certificates of seals that end soon")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger sealExpiryTrigger(JobDetail sealExpiryJob) {
        return TriggerBuilder.newTrigger()
                .forJob(sealExpiryJob)
                .withIdentity("seal-expiry")
                .withSchedule(
                        CronScheduleBuilder.cronSchedule("0 10 8 * * ?").inTimeZone(TimeZone.getTimeZone(Zone.OFFICE)))
                .build();
    }
}
