package org.linli.villagelife;

import org.linli.residents.PopulationReading;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.idempotency.IdempotentRequests;
import org.linli.shared.problem.InvalidRequestException;

/** Somebody of the grid or the village records what a household did, with photos; the team reviews it without him. */
@UseCaseService
public class ClaimRecording {
    public static final String RECORD = "points:record";

    private final ClaimOpening opening;
    private final PopulationReading population;
    private final PointPlaces places;
    private final IdempotentRequests requests;
    private final AuditLog audit;

    ClaimRecording(
            ClaimOpening opening,
            PopulationReading population,
            PointPlaces places,
            IdempotentRequests requests,
            AuditLog audit) {
        this.opening = opening;
        this.population = population;
        this.places = places;
        this.requests = requests;
        this.audit = audit;
    }

    /**
     * Returns the number of the case.
     *
     * @throws InvalidRequestException naming the field that is wrong
     */
    public String record(NewClaim claim, CurrentUser user, IdempotentRequest request) {
        return requests.once("record-deed:" + user.staffId(), request, String.class, () -> {
            var villages = places.ids(user, RECORD);
            var household = population
                    .household(claim.household())
                    .filter(home -> villages.contains(home.communityId()) && population.reads(home, user))
                    .orElseThrow(() -> new InvalidRequestException("household", "points.claim.household"));
            if (claim.resident() != null
                    && population
                            .resident(claim.resident())
                            .filter(person -> population.isMember(person, household))
                            .isEmpty()) {
                throw new InvalidRequestException("resident", "points.claim.resident");
            }
            var rule = opening.check(claim, household);
            if (claim.evidenceIds() == null || claim.evidenceIds().isEmpty()) {
                throw new InvalidRequestException("evidenceIds", "points.claim.photo");
            }
            var number =
                    opening.open(claim, rule, household, new ClaimOpening.From(ClaimSource.GRID, null, user, null));
            audit.record("record-deed", "household:" + household.number(), AuditResult.SUCCESS, number);
            return number;
        });
    }
}
