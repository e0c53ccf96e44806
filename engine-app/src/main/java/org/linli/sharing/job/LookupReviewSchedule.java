package org.linli.sharing.job;

import java.util.TimeZone;
import org.linli.shared.Zone;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The look-ups of a week are gone through before Monday's work begins. */
@Configuration(proxyBeanMethods = false)
class LookupReviewSchedule {

    @Bean
    JobDetail lookupReviewJob() {
        return JobBuilder.newJob(LookupReviewJob.class)
                .withIdentity("lookup-review")
                .withDescription("Marks unusual look-ups of the departments' data")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger lookupReviewTrigger(JobDetail lookupReviewJob) {
        return TriggerBuilder.newTrigger()
                .forJob(lookupReviewJob)
                .withIdentity("lookup-review")
                .withSchedule(CronScheduleBuilder.cronSchedule("0 10 5 ? * MON")
                        .inTimeZone(TimeZone.getTimeZone(Zone.OFFICE)))
                .build();
    }
}
