package org.linli.organization;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends deputies and the posts that they hold through it: early, with the post they stand in at, or with a person. */
@Component
class DeputyPeriods {
    private final DeputyMapper deputies;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    DeputyPeriods(DeputyMapper deputies, ApplicationEventPublisher publisher, Clock clock) {
        this.deputies = deputies;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Ends it now; one that was to come never begins. */
    void end(Deputy deputy, String by) {
        var now = clock.instant();
        if (deputies.end(deputy.id(), by, now) > 0) {
            deputies.endPost(deputy.id(), now);
            publisher.publishEvent(new DeputyEnded(deputy));
        }
    }

    /** A post ends at {@code end}: nobody stands in at it for longer. */
    void postEnds(Post post, Instant end, String by) {
        var now = clock.instant();
        for (var deputy : deputies.listOfPost(post.id(), now)) {
            if (!end.isAfter(now) || !end.isAfter(deputy.validFrom())) {
                end(deputy, by);
            } else if (deputy.validUntil().isAfter(end)) {
                deputies.shorten(deputy.id(), end);
                deputies.endPost(deputy.id(), end);
            }
        }
    }

    /** Somebody works here no longer: nobody stands in for him, nor he for anybody. */
    void personLeaves(long staffId, String by) {
        deputies.listRunning(staffId, clock.instant()).forEach(deputy -> end(deputy, by));
    }
}
