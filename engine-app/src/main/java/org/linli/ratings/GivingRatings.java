package org.linli.ratings;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.casefile.NotNowException;
import org.linli.shared.PhoneNumbers;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.idempotency.IdempotentRequests;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.settings.ReferenceLists;
import org.linli.shared.settings.ReferenceValue;
import org.springframework.context.ApplicationEventPublisher;

/** Takes what somebody with a code says of what was done for him, once for each invitation. */
@UseCaseService
public class GivingRatings {
    /** The list of words to choose from where it was well done. */
    public static final String PRAISE = "rating-praise";
    /** The list of words to choose from where it was not. */
    public static final String COMPLAINT = "rating-complaint";

    private final RatingMapper mapper;
    private final FollowUps followUps;
    private final RatingCounterMapper counters;
    private final RatingTokens tokens;
    private final IdempotentRequests requests;
    private final ReferenceLists lists;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    GivingRatings(
            RatingMapper mapper,
            FollowUps followUps,
            RatingCounterMapper counters,
            RatingTokens tokens,
            IdempotentRequests requests,
            ReferenceLists lists,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.mapper = mapper;
        this.followUps = followUps;
        this.counters = counters;
        this.tokens = tokens;
        this.requests = requests;
        this.lists = lists;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Keeps the rating; the same one sent again changes nothing.
     *
     * @throws NotFoundException if nobody was invited by this token
     * @throws NotNowException if it was rated before, and differently
     * @throws InvalidRequestException naming the field that is wrong
     */
    public void give(String token, GivenRating given) {
        give(mapper.lockByToken(token).orElseThrow(NotFoundException::new), given);
    }

    /**
     * Keeps the rating of a visit at a window; the same request sent again is the same visit.
     *
     * @return the token of the visit
     * @throws NotFoundException if there is no such window, or it is rated no more
     * @throws InvalidRequestException naming the field that is wrong
     */
    public String giveAt(String counterToken, GivenRating given, IdempotentRequest request) {
        var counter =
                counters.find(counterToken).filter(RatingCounter::isActive).orElseThrow(NotFoundException::new);
        return requests.once("rating:" + counterToken, request, String.class, () -> {
            var token = tokens.next();
            var visit = new NewInvitation(null, counter.unitId(), null, null, counter.name(), RatingChannel.COUNTER);
            mapper.invite(token, counter.id(), visit, clock.instant());
            give(token, given);
            return token;
        });
    }

    private void give(Rating rating, GivenRating given) {
        var token = rating.token();
        var labels = labels(given);
        check(given);
        if (rating.isRated()) {
            if (rating.grade() == given.grade() && rating.labelCodes().equals(labels)) {
                return;
            }
            throw new NotNowException("rating.once");
        }
        var now = clock.instant();
        mapper.give(new RatingMapper.Giving(
                rating.id(),
                given.grade(),
                String.join(",", labels),
                PersonalText.of(given.words()).orElse(null),
                given.isNamed(),
                given.isNamed() ? PersonalText.of(given.name()).orElse(null) : null,
                given.isNamed() ? PersonalText.of(given.phone()).orElse(null) : null,
                now,
                YearMonth.from(now.atZone(Zone.OFFICE)).toString()));
        publisher.publishEvent(new RatingGiven(
                rating.caseNumber(),
                rating.unitId(),
                rating.itemCode(),
                given.grade().name()));
        if (given.grade().isBad()) {
            followUps.open(mapper.findByToken(token).orElseThrow());
        }
    }

    private List<String> labels(GivenRating given) {
        Set<String> known = lists.values(given.grade().isBad() ? COMPLAINT : PRAISE).stream()
                .map(ReferenceValue::code)
                .collect(Collectors.toSet());
        if (!known.containsAll(given.labels())) {
            throw new InvalidRequestException("labels", "rating.labels");
        }
        return given.labels().stream().distinct().toList();
    }

    private static void check(GivenRating given) {
        if (given.isNamed() && !PhoneNumbers.isPossible(given.phone())) {
            throw new InvalidRequestException("phone", "rating.phone");
        }
    }
}
