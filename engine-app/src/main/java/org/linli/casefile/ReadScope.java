package org.linli.casefile;

import java.util.Set;

/**
 * Which cases of a kind a person may read, in the terms of the row scope in SQL (domain rule H-06).
 *
 * @param mayBeGranted whether a case that lies outside may be shown to him: only if one of his roles reads such cases
 */
public record ReadScope(
        boolean all,
        long staffId,
        Set<Long> gridIds,
        Set<Long> communityIds,
        Set<Long> streetIds,
        Set<Long> handlingUnitIds,
        boolean mayBeGranted,
        Set<Long> participantUnitIds) {}
