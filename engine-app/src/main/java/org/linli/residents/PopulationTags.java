package org.linli.residents;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives the tags that a change of the population brings, and takes away those whose ground ends with it. */
@Component
class PopulationTags {
    private static final String LONE_ELDERLY = "lone-elderly";
    private static final String VACANT = "vacant";

    private final TagMapper tags;
    private final HouseholdMapper homes;
    private final MemberMapper members;
    private final ResidentRecords residents;

    PopulationTags(TagMapper tags, HouseholdMapper homes, MemberMapper members, ResidentRecords residents) {
        this.tags = tags;
        this.homes = homes;
        this.members = members;
        this.residents = residents;
    }

    /** To be called when all else is written. */
    void follow(PopulationPlan plan) {
        var change = plan.change();
        Optional.ofNullable(plan.wish().loneElderly())
                .flatMap(residents::find)
                .ifPresent(survivor -> give(LONE_ELDERLY, Subject.RESIDENT, survivor.id(), change));
        if (plan.wish().isVacant()) {
            plan.homes().values().stream()
                    .map(Household::dwellingId)
                    .distinct()
                    .filter(dwelling -> homes.listOfDwelling(dwelling).isEmpty())
                    .forEach(dwelling -> give(VACANT, Subject.DWELLING, dwelling, change));
        }
        if (plan.wish().kind().bringsSomebody()) {
            settle(plan.household(), change);
        }
        if (plan.person() != null
                && members.listOfResidents(List.of(plan.person().id())).isEmpty()) {
            take(LONE_ELDERLY, Subject.RESIDENT, List.of(plan.person().id()), change);
        }
    }

    /** Somebody lives there now, and where there are two nobody is alone; being registered somewhere is not living there. */
    private void settle(Household household, Change change) {
        var belonging = members.listOfHouseholds(List.of(household.id())).stream()
                .map(Member::residentId)
                .toList();
        if (household.kind() == HouseholdKind.LIVING) {
            take(VACANT, Subject.DWELLING, List.of(household.dwellingId()), change);
            if (belonging.size() > 1) {
                take(LONE_ELDERLY, Subject.RESIDENT, belonging, change);
            }
        }
    }

    private void give(String code, Subject subject, long id, Change change) {
        if (open(code, subject, List.of(id)).isEmpty()) {
            tags.insert(new TagMapper.NewTag(code, subject, id, change));
        }
    }

    private void take(String code, Subject subject, Collection<Long> ids, Change change) {
        open(code, subject, ids).forEach(tag -> {
            var until = tag.validFrom().isAfter(change.validFrom()) ? tag.validFrom() : change.validFrom();
            tags.end(tag.id(), until, change);
        });
    }

    private List<ArchiveTag> open(String code, Subject subject, Collection<Long> ids) {
        return tags.listOpen(subject, ids).stream()
                .filter(tag -> tag.tagCode().equals(code))
                .toList();
    }
}
