package org.linli.villagelife;

import java.util.List;
import java.util.Optional;
import org.linli.residents.PopulationReading;
import org.linli.shared.UseCaseService;

/** Takes deeds that another matter has proven: they need no review, and are made public before they are posted. */
@UseCaseService
public class PointAwards {
    private final ClaimMapper mapper;
    private final RuleBook rules;
    private final ClaimOpening opening;
    private final PopulationReading population;

    PointAwards(ClaimMapper mapper, RuleBook rules, ClaimOpening opening, PopulationReading population) {
        this.mapper = mapper;
        this.rules = rules;
        this.opening = opening;
        this.population = population;
    }

    /**
     * Records an award; asked for again under the same key, it is the one that there is.
     *
     * @return the number of its case; empty where the village has no such rule, or he lives nowhere here
     */
    public Optional<String> earned(NewAward award) {
        var before = mapper.findByProvenKey(award.key());
        if (before.isPresent()) {
            return before;
        }
        var household = population.resident(award.resident()).flatMap(population::homeOf);
        var rule = household.flatMap(home -> rules.inForce(home.communityId(), award.deedOn()).stream()
                .filter(one -> one.code().equals(award.rule()) && !one.isDeduction())
                .findFirst());
        if (rule.isEmpty() || rule.get().pointsFor(award.times()) < 1) {
            return Optional.empty();
        }
        var claim = new NewClaim(
                household.get().number(),
                award.resident(),
                award.rule(),
                award.times(),
                award.deedOn(),
                award.place(),
                award.source() + " " + award.what(),
                false,
                List.of());
        var from = new ClaimOpening.From(ClaimSource.PROVEN, null, null, award.key());
        return Optional.of(opening.open(claim, rule.get(), household.get(), from));
    }
}
