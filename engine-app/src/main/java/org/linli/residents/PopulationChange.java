package org.linli.residents;

import java.time.LocalDate;
import java.util.Map;

/**
 * A change of the population, as it shall be written down.
 *
 * @param household the household that it happens in, or that somebody comes to
 * @param resident whom it happens to, or null where somebody new comes or the household itself changes
 * @param joining the number of a recorded person who comes, or null
 * @param person who comes where nobody recorded was named, or null
 * @param relation of whoever comes, to the householder
 * @param category of the household
 * @param twin whether a child is another one of the same name and day
 * @param everywhere whether somebody leaves all his households and not this one alone
 * @param successions who becomes householder, by number of a household whose householder leaves
 * @param loneElderly the number of a survivor to be tagged as elderly and alone, or null
 * @param isVacant whether a dwelling is tagged as vacant where nobody is left in it
 * @param version the version of the person, or of the household, that was verified; null: any
 */
public record PopulationChange(
        PopulationChangeKind kind,
        String household,
        String resident,
        String joining,
        PersonForm person,
        String relation,
        String category,
        String workAway,
        String workPlace,
        boolean twin,
        boolean everywhere,
        Map<String, Succession> successions,
        String loneElderly,
        boolean isVacant,
        LocalDate on,
        Integer version,
        String note) {
    /** How the new householder of the household itself is asked for, and of another one that he heads as well. */
    public static final String NEW_HEAD = "newHead";

    public static final String NEW_HEAD_ELSEWHERE = "newHeadElsewhere";

    Succession succession(Household of) {
        return successions.getOrDefault(of.number(), Succession.NONE);
    }

    String headField(Household of) {
        return of.number().equals(household) ? NEW_HEAD : NEW_HEAD_ELSEWHERE;
    }

    /** How the relation of somebody to a new householder is asked for. */
    String relationField(Household of, String resident) {
        return relationField(of.number().equals(household), resident);
    }

    public static String relationField(boolean isReported, String resident) {
        return (isReported ? "relation_" : "relationElsewhere_") + resident.replace('-', '_');
    }

    @Override
    public String toString() {
        return "PopulationChange " + kind;
    }
}
