package org.linli.certificates.job;

import org.linli.certificates.Certificates;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Deletes the photos of documents whose time is over; of several nodes, one runs it. */
@DisallowConcurrentExecution
class CertificateExpiryJob implements Job {
    private final Certificates certificates;

    CertificateExpiryJob(Certificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public void execute(JobExecutionContext context) {
        certificates.deleteExpired();
    }
}
