package org.linli.residents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.shared.UseCaseService;

/** Tells, before a change is written down, what the households that somebody leaves come to and what has to be asked. */
@UseCaseService
public class PopulationOutlook {
    /** 老年人权益保障法, Art 2. */
    private static final int ELDERLY = 60;

    private final PopulationLeaving departures;
    private final PopulationReading reading;
    private final HouseholdMapper homes;
    private final Changes changes;

    PopulationOutlook(PopulationLeaving departures, PopulationReading reading, HouseholdMapper homes, Changes changes) {
        this.departures = departures;
        this.reading = reading;
        this.homes = homes;
        this.changes = changes;
    }

    /**
     * What the households come to.
     *
     * @param heads where a householder leaves more than one behind
     * @param alone the one who stays alone in a living household and is old, or null
     * @param emptied the households in which nobody stays
     * @param leavesVacant whether there is a dwelling in which no household is left
     */
    public record Outlook(List<HeadWanted> heads, Resident alone, List<Household> emptied, boolean leavesVacant) {}

    /**
     * A household that needs a new householder.
     *
     * @param isReported whether it is the household of the change, and not another of the same person
     * @param candidates those who stay
     * @param unclear whose relation does not follow under which candidates, by number
     */
    public record HeadWanted(
            Household household, boolean isReported, List<Resident> candidates, Map<Resident, List<String>> unclear) {}

    /** What would come of a change now. */
    public Outlook of(PopulationChange wish) {
        var household = reading.household(wish.household()).orElseThrow();
        var person = reading.resident(wish.resident()).orElse(null);
        var joining = wish.kind().bringsSomebody()
                ? departures.known(wish.joining(), wish.person()).orElse(null)
                : null;
        var leaving = departures.leaving(wish, household, person, joining);
        var left = departures.homes(leaving);
        var heads = departures.headless(leaving).stream()
                .filter(headless -> headless.staying().size() > 1)
                .map(headless -> wanted(headless, left.get(headless.leaving().householdId()), household))
                .toList();
        var emptied = new ArrayList<Household>();
        Resident alone = null;
        for (var member : leaving) {
            var staying = departures.staying(member);
            var home = left.get(member.householdId());
            if (staying.isEmpty()) {
                emptied.add(home);
            } else if (staying.size() == 1 && home.kind() == HouseholdKind.LIVING) {
                alone = staying.values().stream()
                        .filter(this::isElderly)
                        .findFirst()
                        .orElse(null);
            }
        }
        return new Outlook(heads, alone, emptied, emptied.stream().anyMatch(home -> leavesVacant(home, emptied)));
    }

    private boolean leavesVacant(Household home, List<Household> emptied) {
        var ids = emptied.stream().map(Household::id).toList();
        return homes.listOfDwelling(home.dwellingId()).stream()
                .map(Household::id)
                .allMatch(ids::contains);
    }

    private static HeadWanted wanted(PopulationLeaving.Headless headless, Household home, Household reported) {
        Map<Resident, List<String>> unclear = new LinkedHashMap<>();
        headless.staying().forEach((other, person) -> {
            var under = headless.staying().entrySet().stream()
                    .filter(head -> head.getKey().id() != other.id())
                    .filter(head -> headless.relation(head.getKey(), other).isEmpty())
                    .map(head -> head.getValue().number())
                    .toList();
            if (!under.isEmpty()) {
                unclear.put(person, under);
            }
        });
        return new HeadWanted(
                home, home.id() == reported.id(), List.copyOf(headless.staying().values()), unclear);
    }

    private boolean isElderly(Resident person) {
        return reading.ageOn(person, changes.today()) >= ELDERLY;
    }
}
