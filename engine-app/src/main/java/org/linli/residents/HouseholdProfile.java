package org.linli.residents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A household on a day, with its dwelling, who belonged to it and what tags it, its dwelling and its people carried.
 *
 * @param people by id, as they were recorded on that day
 * @param strangers ids of those who neither live nor are registered in the reader's places now
 */
public record HouseholdProfile(
        LocalDate day,
        Household household,
        Dwelling dwelling,
        List<Member> members,
        Map<Long, Resident> people,
        Set<Long> strangers,
        List<ArchiveTag> tags) {}
