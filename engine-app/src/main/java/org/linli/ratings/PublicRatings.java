package org.linli.ratings;

import java.time.Instant;
import java.util.Optional;
import org.linli.casefile.CaseFileService;
import org.linli.organization.OrganizationService;
import org.linli.shared.UseCaseService;

/** What somebody with a code sees: what he rates, or what became of what he said. */
@UseCaseService
public class PublicRatings {
    private final RatingMapper mapper;
    private final RatingCounterMapper counters;
    private final FollowUps followUps;
    private final RaterProofs proofs;
    private final VisitCodes visits;
    private final CaseFileService caseFiles;
    private final OrganizationService organization;

    PublicRatings(
            RatingMapper mapper,
            RatingCounterMapper counters,
            FollowUps followUps,
            RaterProofs proofs,
            VisitCodes visits,
            CaseFileService caseFiles,
            OrganizationService organization) {
        this.mapper = mapper;
        this.counters = counters;
        this.followUps = followUps;
        this.proofs = proofs;
        this.visits = visits;
        this.caseFiles = caseFiles;
        this.organization = organization;
    }

    /**
     * What a code opens.
     *
     * @param grade null where nobody has rated, and for anybody but who did
     * @param isWindow whether it hangs at a window, where each visit is rated anew
     * @param followUpState how far the follow-up has come, or null where there is none
     */
    public record Seen(
            boolean isWindow,
            String unit,
            String itemName,
            Grade grade,
            Instant ratedAt,
            boolean isNamed,
            String followUpState,
            String answer,
            String voidReason) {}

    /** What the code opens for this rater: what was said only where he said it. Empty where it opens nothing. */
    public Optional<Seen> find(String token, Rater rater) {
        return mapper.findByToken(token)
                .filter(rating -> rating.isRated() || visits.isGood(rating))
                .map(rating -> proofs.knows(rater, rating) ? seen(rating) : invitation(rating))
                .or(() -> counters.find(token)
                        .filter(RatingCounter::isActive)
                        .map(counter -> new Seen(
                                true,
                                organization.unit(counter.unitId()).name(),
                                counter.name(),
                                null,
                                null,
                                false,
                                null,
                                null,
                                null)));
    }

    private Seen invitation(Rating rating) {
        return new Seen(
                false,
                organization.unit(rating.unitId()).name(),
                rating.itemName(),
                null,
                null,
                false,
                null,
                null,
                null);
    }

    private Seen seen(Rating rating) {
        var state = followUps
                .number(rating)
                .map(number -> caseFiles.find(number).state())
                .orElse(null);
        return new Seen(
                false,
                organization.unit(rating.unitId()).name(),
                rating.itemName(),
                rating.grade(),
                rating.ratedAt(),
                rating.isNamed(),
                state,
                rating.answer(),
                rating.voidReason());
    }
}
