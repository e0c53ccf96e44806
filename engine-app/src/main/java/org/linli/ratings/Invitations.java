package org.linli.ratings;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Writes down who is invited to rate what, and whose work it is. */
@Component
class Invitations {
    private final RatingMapper mapper;
    private final RatingTokens tokens;
    private final Clock clock;

    Invitations(RatingMapper mapper, RatingTokens tokens, Clock clock) {
        this.mapper = mapper;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * Returns the token.
     *
     * @param counterId the window, or null
     */
    String write(NewInvitation invitation, Long counterId) {
        var token = tokens.next();
        mapper.invite(token, counterId, invitation, clock.instant());
        var id = mapper.findByToken(token).orElseThrow().id();
        mapper.insertUnits(id, invitation.units());
        if (!invitation.staff().isEmpty()) {
            mapper.insertStaff(id, invitation.staff());
        }
        return token;
    }
}
