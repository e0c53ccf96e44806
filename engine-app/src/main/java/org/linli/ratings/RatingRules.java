package org.linli.ratings;

import java.time.Clock;
import org.linli.casefile.CaseChange;
import org.linli.casefile.CaseKind;
import org.linli.inbox.OutcomeRules;
import org.linli.inbox.TaskAction;
import org.linli.shared.problem.NotNowException;
import org.linli.shared.settings.OfficeSettings;
import org.springframework.stereotype.Component;

/** Keeps what came of a follow-up, and refuses to give somebody up who was not tried often enough. */
@Component
class RatingRules implements OutcomeRules {
    private static final String ATTEMPTS = "rating.attempts";

    private final FollowUps followUps;
    private final RatingMapper mapper;
    private final OfficeSettings settings;
    private final Clock clock;

    RatingRules(FollowUps followUps, RatingMapper mapper, OfficeSettings settings, Clock clock) {
        this.followUps = followUps;
        this.mapper = mapper;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.RATING;
    }

    @Override
    public void check(TaskAction action) {
        var rating = followUps.of(action.caseFile());
        switch (action.outcome().id()) {
            case "giveUpContact" -> requireAttempts(rating.contactAttempts());
            case "giveUpCall" -> requireAttempts(rating.callAttempts());
            case "appealRating" -> {
                if (rating.appealedAt() != null) {
                    throw new NotNowException("rating.appeal.once");
                }
            }
            default -> {
                // the form says all
            }
        }
    }

    @Override
    public void before(TaskAction action, CaseChange change) {
        var rating = followUps.of(action.caseFile());
        var now = clock.instant();
        switch (action.outcome().id()) {
            case "noteContactAttempt" -> mapper.attemptContact(rating.id());
            case "contactRater", "giveUpContact" -> {
                mapper.contacted(rating.id(), now, isInTime(action));
                change.handleBy(rating.unitId());
            }
            case "appealRating" -> mapper.appealed(rating.id(), now);
            case "upholdAppeal" -> mapper.voidRating(rating.id(), action.opinion());
            case "explainMatter" -> mapper.fixed(rating.id(), now, null, action.opinion());
            case "fixMatter" -> mapper.fixed(rating.id(), now, isInTime(action), action.opinion());
            case "noteCallAttempt" -> mapper.attemptCall(rating.id());
            case "settleCall", "giveUpCall", "confirmResult" -> mapper.calledBack(rating.id(), now);
            default -> {
                // writes nothing of its own
            }
        }
    }

    /** The one that gives up was the last of them. */
    private void requireAttempts(int noted) {
        var wanted = settings.whole(ATTEMPTS);
        if (noted < wanted) {
            throw new NotNowException("rating.attempts", wanted, noted);
        }
    }

    private Boolean isInTime(TaskAction action) {
        var due = action.item().dueAt();
        return due == null || !clock.instant().isAfter(due);
    }
}
