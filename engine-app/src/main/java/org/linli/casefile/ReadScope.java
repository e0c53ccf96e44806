package org.linli.casefile;

import java.util.Set;

/** Which cases of a kind a person may read, in the terms of the row scope in SQL (domain rule H-06). */
public record ReadScope(
        boolean all,
        long staffId,
        Set<Long> gridIds,
        Set<Long> communityIds,
        Set<Long> streetIds,
        Set<Long> handlingUnitIds) {}
