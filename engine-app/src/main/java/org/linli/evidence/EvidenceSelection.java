package org.linli.evidence;

import java.util.List;

/** Files that were found fit to be tied to a case by {@link EvidenceService#select}; may be empty. */
public final class EvidenceSelection {
    private final List<String> publicIds;

    EvidenceSelection(List<String> publicIds) {
        this.publicIds = List.copyOf(publicIds);
    }

    /** The selection of a step that carries no files. */
    public static EvidenceSelection none() {
        return new EvidenceSelection(List.of());
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
