package org.linli.residents;

import java.util.Set;

/** Ids of the households linked with a red grid member (联系户), of their dwellings, and of who belongs to them now. */
public record LinkedRecords(Set<Long> households, Set<Long> dwellings, Set<Long> people) {
    public static final LinkedRecords NONE = new LinkedRecords(Set.of(), Set.of(), Set.of());
}
