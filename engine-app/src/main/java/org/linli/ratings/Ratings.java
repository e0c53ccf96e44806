package org.linli.ratings;

import java.util.Optional;
import org.linli.security.CurrentUser;
import org.linli.shared.LinliSettings;
import org.linli.shared.UseCaseService;

/** Front door for the features whose matters are rated: they invite, and show how far the rating has come. */
@UseCaseService
public class Ratings {
    private final RatingMapper mapper;
    private final Invitations invitations;
    private final RatedPeople people;
    private final FollowUps followUps;
    private final String address;

    Ratings(
            RatingMapper mapper,
            Invitations invitations,
            RatedPeople people,
            FollowUps followUps,
            LinliSettings settings) {
        this.mapper = mapper;
        this.invitations = invitations;
        this.people = people;
        this.followUps = followUps;
        this.address = settings.baseUrl().toString().replaceAll("/$", "") + "/r/";
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
        return invitations.write(invitation, null);
    }

    /** Where somebody with this token rates: for a link on the phone, or a code on a receipt. */
    public String link(String token) {
        return address + token;
    }

    /**
     * The latest rating of a case, as this person may know it; empty where nobody was invited. Who had a part in the case is told
     * the same whether it was rated or not, until a follow-up is over.
     */
    public Optional<RatingState> ofCase(String caseNumber, CurrentUser user) {
        return mapper.findOfCase(caseNumber, null).map(rating -> {
            var isSealed = people.handled(rating, user) && !rating.isFollowUpOver();
            return new RatingState(
                    link(rating.token()),
                    rating.channel(),
                    !isSealed && rating.isRated(),
                    isSealed,
                    isSealed ? null : rating.grade(),
                    isSealed ? null : rating.ratedAt(),
                    isSealed ? null : followUps.number(rating).orElse(null),
                    isSealed || rating.isCounted());
        });
    }
}
