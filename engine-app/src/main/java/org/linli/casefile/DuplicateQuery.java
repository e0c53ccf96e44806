package org.linli.casefile;

import java.time.Instant;
import java.util.Set;

/**
 * What a case would have to be like to tell of the same matter.
 *
 * @param gridId where addresses are compared, in place of coordinates
 * @param from the earliest time of opening
 * @param until the latest time of opening
 * @param exceptId the case that is compared, or null
 * @param streetId the only street that is looked at, or null
 * @param scope what the person may read, or null where the answer names nothing
 */
public record DuplicateQuery(
        Set<String> categoryCodes,
        Spot spot,
        long gridId,
        Instant from,
        Instant until,
        Long exceptId,
        Long streetId,
        ReadScope scope) {}
