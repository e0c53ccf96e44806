package org.linli.evidence;

import java.util.List;

/** Files that were found fit to be tied to a case by {@link EvidenceService#select}; may be empty. */
public final class EvidenceSelection {
    private final List<String> publicIds;

    EvidenceSelection(List<String> publicIds) {
        this.publicIds = List.copyOf(publicIds);
    }

    public int size() {
        return publicIds.size();
    }

    public boolean isEmpty() {
        return publicIds.isEmpty();
    }

    List<String> publicIds() {
        return publicIds;
    }
}
