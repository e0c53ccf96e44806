package org.linli.inbox;

import java.time.Clock;
import java.time.Duration;
import org.linli.evidence.EvidenceService;
import org.linli.evidence.EvidenceSettings;
import org.linli.shared.idempotency.IdempotentRequests;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/** Frees the work of posts that have lapsed, and deletes what was kept for a while only. */
@Component
public class Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    /** Screens that lost the line for longer read their lists anew. */
    private static final Duration CHANGES_KEPT = Duration.ofHours(1);

    private final WorkItemService tasks;
    private final Vacancies vacancies;
    private final DraftService drafts;
    private final IdempotentRequests requests;
    private final WorkChanges changes;
    private final EvidenceService evidence;
    private final EvidenceSettings evidenceSettings;
    private final Settings settings;
    private final Clock clock;

    Housekeeping(
            WorkItemService tasks,
            Vacancies vacancies,
            DraftService drafts,
            IdempotentRequests requests,
            WorkChanges changes,
            EvidenceService evidence,
            EvidenceSettings evidenceSettings,
            Settings settings,
            Clock clock) {
        this.tasks = tasks;
        this.vacancies = vacancies;
        this.drafts = drafts;
        this.requests = requests;
        this.changes = changes;
        this.evidence = evidence;
        this.evidenceSettings = evidenceSettings;
        this.settings = settings;
        this.clock = clock;
    }

    /** Frees work that nobody holds a post for and deletes what has expired; doing it twice does no harm. */
    public void cleanUp() {
        var released = tasks.releaseUnheld();
        var risen = vacancies.fill();
        var now = clock.instant();
        var deletedDrafts = drafts.deleteSavedBefore(now.minus(settings.drafts()));
        var deletedRequests = requests.forgetBefore(now.minus(settings.requests()));
        var deletedFiles = evidence.deleteUnlinkedBefore(now.minus(evidenceSettings.keepUnlinked()));
        changes.deleteBefore(now.minus(CHANGES_KEPT));
        LOG.info(
                "Released {} tasks, let {} rise, deleted {} drafts, {} remembered requests and {} files that no case took",
                released,
                risen,
                deletedDrafts,
                deletedRequests,
                deletedFiles);
    }

    /**
     * How long things are kept.
     *
     * @param drafts after they were last saved
     * @param requests after they were answered, so that a retry gets the same answer
     */
    @ConfigurationProperties("linli.kept")
    record Settings(
            @DefaultValue("7d") Duration drafts,
            @DefaultValue("24h") Duration requests) {}
}
