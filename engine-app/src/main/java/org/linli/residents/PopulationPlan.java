package org.linli.residents;

import java.util.List;
import java.util.Map;

/**
 * A change of the population that was found possible: nothing that comes after it is refused.
 *
 * @param person whom it happens to, or null
 * @param joining a recorded person who comes, or null
 * @param details a person who was not recorded and comes, or null
 * @param leaving the memberships that end
 * @param homes the households of these, by key, locked
 * @param heirs who becomes householder, by household
 */
record PopulationPlan(
        PopulationChange wish,
        Household household,
        Resident person,
        Resident joining,
        PersonDetails details,
        List<Member> leaving,
        Map<Long, Household> homes,
        Map<Long, Heir> heirs,
        Change change) {

    /** The new householder of a household, and what the others become to him. */
    record Heir(Member head, Map<Member, String> relations) {}
}
