package org.linli.ratings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.ratings.NewInvitation.Handled;
import org.linli.shared.PhoneNumbers;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.idempotency.IdempotentRequests;
import org.linli.shared.persistence.DataCipher;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;
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
    private final Invitations invitations;
    private final VisitCodes visits;
    private final RaterProofs proofs;
    private final Bursts bursts;
    private final IdempotentRequests requests;
    private final ReferenceLists lists;
    private final ApplicationEventPublisher publisher;
    private final DataCipher cipher;
    private final Clock clock;

    GivingRatings(
            RatingMapper mapper,
            FollowUps followUps,
            RatingCounterMapper counters,
            Invitations invitations,
            VisitCodes visits,
            RaterProofs proofs,
            Bursts bursts,
            IdempotentRequests requests,
            ReferenceLists lists,
            ApplicationEventPublisher publisher,
            DataCipher cipher,
            Clock clock) {
        this.mapper = mapper;
        this.followUps = followUps;
        this.counters = counters;
        this.invitations = invitations;
        this.visits = visits;
        this.proofs = proofs;
        this.bursts = bursts;
        this.requests = requests;
        this.lists = lists;
        this.publisher = publisher;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * Keeps the rating; the same one sent again by who gave it changes nothing.
     *
     * @throws NotFoundException if nobody was invited by this token, or it was for a visit that is over
     * @throws NotNowException if it was rated before, and differently or by somebody else
     * @throws InvalidRequestException naming the field that is wrong
     */
    public void give(String token, GivenRating given, Rater rater, IdempotentRequest request) {
        requests.once("rating:" + token, request, String.class, () -> {
            var rating = mapper.lockByToken(token).orElseThrow(NotFoundException::new);
            if (!rating.isRated() && !visits.isGood(rating)) {
                throw new NotFoundException();
            }
            give(rating, given, rater, null);
            return token;
        });
    }

    /**
     * Keeps the rating of a visit by the code that hangs at a window: one for each device and day. The same request sent again is
     * the same visit.
     *
     * @return the token of the visit
     * @throws NotFoundException if there is no such window, or it is rated no more
     * @throws NotNowException if the device has rated there today
     * @throws InvalidRequestException naming the field that is wrong
     */
    public String giveAt(String counterToken, GivenRating given, Rater rater, IdempotentRequest request) {
        var counter =
                counters.find(counterToken).filter(RatingCounter::isActive).orElseThrow(NotFoundException::new);
        return requests.once("rating:" + counterToken, request, String.class, () -> {
            var keys = deviceKeys(rater);
            if (mapper.hasRated(counter.id(), keys)) {
                throw new NotNowException("rating.today");
            }
            var visit = new NewInvitation(
                    null, counter.unitId(), null, null, counter.name(), RatingChannel.COUNTER, Handled.NONE);
            var token = invitations.write(visit, counter.id());
            give(mapper.lockByToken(token).orElseThrow(), given, rater, keys.get(0));
            return token;
        });
    }

    /** Of today, under each known key. */
    private List<String> deviceKeys(Rater rater) {
        return cipher.fingerprints(
                "rated-at:%s:%s".formatted(rater.device(), LocalDate.ofInstant(clock.instant(), Zone.OFFICE)));
    }

    private void give(Rating rating, GivenRating given, Rater rater, String deviceKey) {
        var token = rating.token();
        var labels = labels(given);
        check(given);
        if (rating.isRated()) {
            if (proofs.knows(rater, rating)
                    && rating.grade() == given.grade()
                    && rating.labelCodes().equals(labels)) {
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
                YearMonth.from(now.atZone(Zone.OFFICE)).toString(),
                rater.account(),
                deviceKey));
        bursts.mark(rating);
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
