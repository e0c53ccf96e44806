package org.linli.villagelife;

import org.linli.residents.Household;
import org.linli.residents.HouseholdLeft;
import org.linli.residents.HouseholdSplit;
import org.linli.residents.HouseholdsMerged;
import org.linli.residents.PopulationReading;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.settings.OfficeSettings;
import org.linli.villagelife.PointMoves.Side;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets points follow people (H-08): a household that divides shares them by heads, one that joins another brings them along, and
 * whoever marries into another takes of his share what the office has set ({@code points.marriageShare}).
 *
 * <p>Whoever moves away or dies leaves the points to those with whom he got them; of a household that is closed the secretary
 * hands them over. What is put aside for goods stays.
 */
@Component
class PointTransfers {
    private static final int WHOLE = 100;

    private final LedgerMapper mapper;
    private final PointMoves moves;
    private final PointTexts texts;
    private final PopulationReading population;
    private final OfficeSettings settings;

    PointTransfers(
            LedgerMapper mapper,
            PointMoves moves,
            PointTexts texts,
            PopulationReading population,
            OfficeSettings settings) {
        this.mapper = mapper;
        this.moves = moves;
        this.texts = texts;
        this.population = population;
        this.settings = settings;
    }

    @EventListener
    void on(HouseholdSplit split) {
        mapper.findAccount(split.number()).ifPresent(account -> {
            var added = population.household(split.added()).orElseThrow();
            moves.transfer(
                    new Side(account.communityId(), split.number()),
                    side(added),
                    free -> free.available() * split.leaving() / (split.leaving() + split.staying()),
                    new PersonalText(texts.text("points.transfer.split")),
                    "split:" + split.number() + ":" + split.added());
        });
    }

    @EventListener
    void on(HouseholdLeft left) {
        mapper.findAccount(left.from()).ifPresent(account -> {
            var percent = settings.whole("points.marriageShare");
            var joined = population.household(left.to()).orElseThrow();
            moves.transfer(
                    new Side(account.communityId(), left.from()),
                    side(joined),
                    free -> free.available() * percent / (WHOLE * (left.staying() + 1)),
                    new PersonalText(texts.text("points.transfer.marriage")),
                    "marriage:" + left.residentNumber() + ":" + left.from() + ":" + left.to());
        });
    }

    @EventListener
    void on(HouseholdsMerged merged) {
        mapper.findAccount(merged.goneNumber()).ifPresent(account -> {
            var kept = population.household(merged.keptNumber()).orElseThrow();
            moves.transfer(
                    new Side(account.communityId(), merged.goneNumber()),
                    side(kept),
                    PointAccount::available,
                    new PersonalText(texts.text("points.transfer.merge")),
                    "merge:" + merged.goneNumber() + ":" + merged.keptNumber());
        });
    }

    private static Side side(Household household) {
        return new Side(household.communityId(), household.number());
    }
}
