package org.linli.ratings;

import java.util.Collections;
import org.linli.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Who had a part in what was rated: whoever did so himself, and everybody with a post in a unit that did. */
@Component
class RatedPeople {
    private final RatingMapper mapper;

    RatedPeople(RatingMapper mapper) {
        this.mapper = mapper;
    }

    boolean handled(Rating rating, CurrentUser user) {
        return !Collections.disjoint(mapper.listUnits(rating.id()), user.unitIds())
                || mapper.listStaff(rating.id()).contains(user.staffId());
    }
}
