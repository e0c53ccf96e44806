package org.linli.ratings;

import java.time.Clock;
import java.util.Optional;
import org.linli.security.CurrentUser;
import org.linli.shared.LinliSettings;
import org.linli.shared.UseCaseService;

/** Front door for the features whose matters are rated: they invite, and show how far the rating has come. */
@UseCaseService
public class Ratings {
    private final RatingMapper mapper;
    private final RatingTokens tokens;
    private final FollowUps followUps;
    private final String address;
    private final Clock clock;

    Ratings(RatingMapper mapper, RatingTokens tokens, FollowUps followUps, LinliSettings settings, Clock clock) {
        this.mapper = mapper;
        this.tokens = tokens;
        this.followUps = followUps;
        this.address = settings.baseUrl().toString().replaceAll("/$", "") + "/r/";
        this.clock = clock;
    }

    /**
     * Invites to rate once: online the same invitation for the same case again, at the counter a new one for each visit.
     *
     * @return the token of the link, see {@link #link}
     */
    public String invite(NewInvitation invitation) {
        if (invitation.channel() == RatingChannel.ONLINE) {
            var earlier = mapper.findOfCase(invitation.caseNumber(), RatingChannel.ONLINE);
            if (earlier.isPresent()) {
                return earlier.get().token();
            }
        }
        var token = tokens.next();
        mapper.invite(token, null, invitation, clock.instant());
        return token;
    }

    /** Where somebody with this token rates: for a link on the phone, or a code on a receipt. */
    public String link(String token) {
        return address + token;
    }

    /** The latest rating of a case, as this person may know it; empty where nobody was invited. */
    public Optional<RatingState> ofCase(String caseNumber, CurrentUser user) {
        return mapper.findOfCase(caseNumber, null).map(rating -> {
            var isSealed = rating.isSealedFor(user);
            return new RatingState(
                    link(rating.token()),
                    rating.channel(),
                    rating.isRated(),
                    isSealed,
                    isSealed ? null : rating.grade(),
                    isSealed ? null : rating.ratedAt(),
                    isSealed ? null : followUps.number(rating).orElse(null),
                    rating.isCounted());
        });
    }
}
