package org.linli.inbox.job;

import java.util.TimeZone;
import org.linli.shared.Zone;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Housekeeping runs four times an hour. */
@Configuration(proxyBeanMethods = false)
class HousekeepingSchedule {

    @Bean
    JobDetail housekeepingJob() {
        return JobBuilder.newJob(HousekeepingJob.class)
                .withIdentity("housekeeping")
                .withDescription(
                        "Frees work of lapsed posts; deletes expired drafts, remembered requests and files that no case took")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger housekeepingTrigger(JobDetail housekeepingJob) {
        return TriggerBuilder.newTrigger()
                .forJob(housekeepingJob)
                .withIdentity("housekeeping")
                .withSchedule(CronScheduleBuilder.cronSchedule("0 5/15 * * * ?")
                        .inTimeZone(TimeZone.getTimeZone(Zone.OFFICE)))
                .build();
    }
}
