package org.linli.retention.job;

import java.util.TimeZone;
import org.linli.shared.Zone;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What has been kept long enough is deleted every night at half past two. */
@Configuration(proxyBeanMethods = false)
class RetentionSchedule {

    @Bean
    JobDetail retentionJob() {
        return JobBuilder.newJob(RetentionJob.class)
                .withIdentity("retention")
                .withDescription("Deletes what has been kept for as long as its rule says")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger retentionTrigger(JobDetail retentionJob) {
        return TriggerBuilder.newTrigger()
                .forJob(retentionJob)
                .withIdentity("retention")
                .withSchedule(
                        CronScheduleBuilder.cronSchedule("0 30 2 * * ?").inTimeZone(TimeZone.getTimeZone(Zone.OFFICE)))
                .build();
    }
}
