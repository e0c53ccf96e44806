package org.linli.residents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A person on a day, as far as the reader may know him.
 *
 * @param isFull false for a department, which sees only what it knows itself
 * @param healthGround of the health information that is recorded now; null where there is none, or it is not for the reader
 * @param households by id
 * @param infos with what they say where that is no secret
 */
public record ResidentProfile(
        LocalDate day,
        boolean isFull,
        Resident resident,
        HealthGround healthGround,
        List<Member> memberships,
        Map<Long, Household> households,
        Map<Long, Dwelling> dwellings,
        List<ArchiveTag> tags,
        List<Known> infos) {

    /** A piece of information; {@code content} is null where it has to be asked for with a purpose. */
    public record Known(ResidentInfo info, InfoKind kind, Map<String, String> content) {}
}
