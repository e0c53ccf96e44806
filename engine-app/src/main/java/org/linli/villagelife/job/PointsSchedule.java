package org.linli.villagelife.job;

import java.util.TimeZone;
import org.linli.shared.Zone;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every quarter of an hour. */
@Configuration(proxyBeanMethods = false)
class PointsSchedule {

    @Bean
    JobDetail pointsJob() {
        return JobBuilder.newJob(PointsJob.class)
                .withIdentity("points")
                .withDescription("Releases goods that nobody fetched and writes daily totals")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger pointsTrigger(JobDetail pointsJob) {
        return TriggerBuilder.newTrigger()
                .forJob(pointsJob)
                .withIdentity("points")
                .withSchedule(CronScheduleBuilder.cronSchedule("0 3/15 * * * ?")
                        .inTimeZone(TimeZone.getTimeZone(Zone.OFFICE)))
                .build();
    }
}
