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

/** Deletes what was kept for a while only: drafts, remembered requests and files no case took. */
@Component
public class Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    private final DraftService drafts;
    private final IdempotentRequests requests;
    private final EvidenceService evidence;
    private final EvidenceSettings evidenceSettings;
    private final Settings settings;
    private final Clock clock;

    Housekeeping(
            DraftService drafts,
            IdempotentRequests requests,
            EvidenceService evidence,
            EvidenceSettings evidenceSettings,
            Settings settings,
            Clock clock) {
        this.drafts = drafts;
        this.requests = requests;
        this.evidence = evidence;
        this.evidenceSettings = evidenceSettings;
        this.settings = settings;
        this.clock = clock;
    }

    /** Deletes what has expired; doing it twice, or on two nodes, does no harm. */
    public void deleteExpired() {
        var now = clock.instant();
        var deletedDrafts = drafts.deleteSavedBefore(now.minus(settings.drafts()));
        var deletedRequests = requests.forgetBefore(now.minus(settings.requests()));
        var deletedFiles = evidence.deleteUnlinkedBefore(now.minus(evidenceSettings.keepUnlinked()));
        LOG.info(
                "Deleted {} drafts, {} remembered requests and {} files that no case took",
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
