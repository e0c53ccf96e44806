package org.linli.notifications.job;

import java.time.Duration;
import java.util.TimeZone;
import org.linli.shared.Zone;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Messages go out every ten seconds; new work is told of twice an hour in the day. */
@Configuration(proxyBeanMethods = false)
class NoticeSchedule {

    @Bean
    JobDetail noticeDispatchJob() {
        return JobBuilder.newJob(NoticeDispatchJob.class)
                .withIdentity("notice-dispatch")
                .withDescription("Sends outward messages that are due")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger noticeDispatchTrigger(
            JobDetail noticeDispatchJob, @Value("${linli.notices.dispatch-every:10s}") Duration every) {
        return TriggerBuilder.newTrigger()
                .forJob(noticeDispatchJob)
                .withIdentity("notice-dispatch")
                .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(every.toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }

    @Bean
    JobDetail noticeDigestJob() {
        return JobBuilder.newJob(NoticeDigestJob.class)
                .withIdentity("notice-digest")
                .withDescription("Tells people of new work; deletes old messages")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger noticeDigestTrigger(JobDetail noticeDigestJob) {
        return TriggerBuilder.newTrigger()
                .forJob(noticeDigestJob)
                .withIdentity("notice-digest")
                .withSchedule(CronScheduleBuilder.cronSchedule("0 3/30 7-19 * * ?")
                        .inTimeZone(TimeZone.getTimeZone(Zone.OFFICE)))
                .build();
    }
}
