package org.linli.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.matchers.KeyMatcher;
import org.quartz.listeners.JobListenerSupport;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What was kept for a while goes when its time is over, and not before. */
@IntegrationTest
class HousekeepingIT {
    private static final JobKey JOB = JobKey.jobKey("housekeeping");

    @Autowired
    private ApiAddress address;

    @Autowired
    private Housekeeping housekeeping;

    @Autowired
    private Scheduler scheduler;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private long staff;

    @BeforeEach
    void findSomebody() {
        staff = jdbc.queryForObject("SELECT MIN(id) FROM staff", Long.class);
    }

    @Test
    void deletesDraftsAWeekAfterTheyWereSaved() {
        insertDraft("draft-old", Duration.ofDays(7).plusMinutes(1));
        insertDraft("draft-young", Duration.ofDays(7).minusMinutes(1));

        housekeeping.cleanUp();

        assertThat(jdbc.queryForList("SELECT task_id FROM task_draft WHERE task_id LIKE 'draft-%'", String.class))
                .containsExactly("draft-young");
    }

    @Test
    void forgetsRequestsADayAfterTheyWereAnswered() {
        insertKey("a", Duration.ofHours(24).plusMinutes(1));
        insertKey("b", Duration.ofHours(24).minusMinutes(1));

        housekeeping.cleanUp();

        assertThat(jdbc.queryForList(
                        "SELECT request_hash FROM idempotency_key WHERE request_hash IN ('a', 'b')", String.class))
                .containsExactly("b");
    }

    @Test
    void deletesFilesThatNoCaseTook() {
        var officials = new Officials(address);
        var visitor = address.visitor();
        var old = upload(visitor, Duration.ofDays(2));
        var taken = upload(visitor, Duration.ZERO);
        var young = upload(visitor, Duration.ZERO);
        officials.reportInPublic("mpmXG1rrAIbtxMwxtCi9JB", "0103", "照片留下", taken);
        age(taken, Duration.ofDays(2));

        housekeeping.cleanUp();

        assertThat(jdbc.queryForList(
                        "SELECT public_id FROM evidence WHERE public_id IN (?, ?, ?)", String.class, old, taken, young))
                .containsExactlyInAnyOrder(taken, young);
    }

    @Test
    void runsByTheClockOnOneOfSeveralNodes() throws Exception {
        assertThat(scheduler.getMetaData().isJobStoreClustered()).isTrue();
        assertThat(jdbc.queryForList(
                        "SELECT TRIGGER_STATE FROM QRTZ_TRIGGERS WHERE JOB_NAME = 'housekeeping'", String.class))
                .containsExactly("WAITING");
        assertThat(jdbc.queryForList(
                        "SELECT CRON_EXPRESSION FROM QRTZ_CRON_TRIGGERS WHERE TRIGGER_NAME = 'housekeeping'",
                        String.class))
                .containsExactly("0 5/15 * * * ?");
    }

    @Test
    void isDoneByTheScheduler() throws Exception {
        insertDraft("draft-scheduled", Duration.ofDays(8));
        var done = new CompletableFuture<Void>();
        scheduler.getListenerManager().addJobListener(new Completion(done), KeyMatcher.keyEquals(JOB));

        try {
            trigger();
            done.get(60, TimeUnit.SECONDS);
        } finally {
            scheduler.getListenerManager().removeJobListener(Completion.NAME);
        }

        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM task_draft WHERE task_id = 'draft-scheduled'", Integer.class))
                .isZero();
    }

    /** The store joins the caller's transaction; only waking up does the scheduler see what was committed. */
    private void trigger() throws SchedulerException {
        transactions.executeWithoutResult(status -> {
            try {
                scheduler.triggerJob(JOB);
            } catch (SchedulerException failure) {
                throw new IllegalStateException(failure);
            }
        });
        scheduler.standby();
        scheduler.start();
    }

    private void insertDraft(String taskId, Duration age) {
        transactions.executeWithoutResult(status -> jdbc.update(
                "INSERT INTO task_draft (task_id, staff_id, content, saved_at) VALUES (?, ?, '{}', ?)",
                taskId,
                staff,
                ago(age)));
    }

    private void insertKey(String name, Duration age) {
        transactions.executeWithoutResult(status -> jdbc.update(
                "INSERT INTO idempotency_key (key_hash, request_hash, created_at) VALUES (?, ?, ?)",
                "housekeeping " + name,
                name,
                ago(age)));
    }

    private String upload(Api sender, Duration age) {
        var id = Officials.photo(sender);
        age(id, age);
        return id;
    }

    private void age(String evidenceId, Duration age) {
        transactions.executeWithoutResult(
                status -> jdbc.update("UPDATE evidence SET uploaded_at = ? WHERE public_id = ?", ago(age), evidenceId));
    }

    private LocalDateTime ago(Duration age) {
        Instant then = clock.instant().minus(age);
        return LocalDateTime.ofInstant(then, ZoneOffset.UTC);
    }

    private static final class Completion extends JobListenerSupport {
        static final String NAME = "completion";
        private final CompletableFuture<Void> done;

        Completion(CompletableFuture<Void> done) {
            this.done = done;
        }

        @Override
        public String getName() {
            return NAME;
        }

        @Override
        public void jobWasExecuted(JobExecutionContext context, JobExecutionException failure) {
            if (failure == null) {
                done.complete(null);
            } else {
                done.completeExceptionally(failure);
            }
        }
    }
}
