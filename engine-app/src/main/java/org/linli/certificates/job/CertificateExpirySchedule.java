package org.linli.certificates.job;

import java.util.TimeZone;
import org.linli.shared.Zone;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Photos whose time is over are deleted at night. */
@Configuration(proxyBeanMethods = false)
class CertificateExpirySchedule {

    @Bean
    JobDetail certificateExpiryJob() {
        return JobBuilder.newJob(CertificateExpiryJob.class)
                .withIdentity("certificate-expiry")
                .withDescription("Deletes photos of documents whose time is over")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger certificateExpiryTrigger(JobDetail certificateExpiryJob) {
        return TriggerBuilder.newTrigger()
                .forJob(certificateExpiryJob)
                .withIdentity("certificate-expiry")
                .withSchedule(
                        CronScheduleBuilder.cronSchedule("0 20 2 * * ?").inTimeZone(TimeZone.getTimeZone(Zone.OFFICE)))
                .build();
    }
}
