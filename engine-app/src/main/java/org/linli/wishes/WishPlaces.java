package org.linli.wishes;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/** The places of a wish and who has them; nothing here makes the wish go on. */
@Component
class WishPlaces {
    private final Wishes wishes;
    private final WishMapper mapper;
    private final WishClaimMapper claims;
    private final Clock clock;

    WishPlaces(Wishes wishes, WishMapper mapper, WishClaimMapper claims, Clock clock) {
        this.wishes = wishes;
        this.mapper = mapper;
        this.claims = claims;
        this.clock = clock;
    }

    /** Who claims; one claimant has one claim to a wish at a time. */
    record Claimant(ClaimantKind kind, Long allianceUnitId, Long volunteerId, String name) {
        String key() {
            return switch (kind) {
                case UNIT -> "U" + allianceUnitId;
                case COMMUNITY -> "C";
                default -> "V" + volunteerId;
            };
        }
    }

    /** Places that nobody has taken yet, given to somebody by the community; the step that goes on is the caller's. */
    void assign(String caseNumber, Claimant claimant) {
        var wish = wishes.lock(caseNumber);
        var people = Math.max(wish.free(), wish.minPeople() - wish.taken());
        if (active(wish, claimant).isPresent()) {
            throw new InvalidRequestException("allianceUnit", "wish.alliance.already");
        }
        if (people > 0) {
            insert(wish, claimant, new WishComing(people, null, List.of()), ClaimState.TAKEN);
            mapper.take(wish.caseFileId(), people);
        }
    }

    Optional<WishClaim> active(Wish wish, Claimant claimant) {
        return claims.findActive(wish.caseFileId(), claimant.key());
    }

    /** Whether whoever claims does so already, for himself or for his unit. */
    boolean isIn(Wish wish, Claimant claimant) {
        return claimant.volunteerId() != null && claims.countOpenOf(wish.caseFileId(), claimant.volunteerId()) > 0;
    }

    /** In the order in which they came. */
    List<WishClaim> ofState(long caseFileId, ClaimState... states) {
        return claims.listOf(caseFileId).stream()
                .filter(claim -> List.of(states).contains(claim.state()))
                .toList();
    }

    /** How many come, counted from the claims that hold places. */
    int people(Wish wish) {
        return ofState(wish.caseFileId(), ClaimState.TAKEN, ClaimState.AGREED).stream()
                .mapToInt(WishClaim::people)
                .sum();
    }

    WishClaim insert(Wish wish, Claimant claimant, WishComing coming, ClaimState state) {
        var key = new GeneratedId();
        claims.insert(
                new WishClaimMapper.NewRow(
                        wish.caseFileId(),
                        claimant.kind(),
                        claimant.allianceUnitId(),
                        claimant.volunteerId(),
                        coming.people(),
                        coming.tools(),
                        PersonalText.of(String.join("、", coming.companions())).orElse(null),
                        state,
                        claimant.key(),
                        clock.instant()),
                key);
        return claims.find(key.id()).orElseThrow();
    }
}
