package org.linli.residents;

import java.util.List;
import java.util.Map;

/**
 * What a change of the population wrote, by the keys of the rows, so that it can be taken back.
 *
 * @param people versions before and after, by key
 * @param households the same
 * @param added people who were recorded with it
 */
public record PopulationTrace(
        Map<Long, Versions> people,
        Map<Long, Versions> households,
        List<Long> added,
        List<Long> endedMemberships,
        List<Long> begunMemberships,
        List<Long> endedTags,
        List<Long> givenTags) {

    /** A version before and one after. */
    public record Versions(int before, int after) {}
}
