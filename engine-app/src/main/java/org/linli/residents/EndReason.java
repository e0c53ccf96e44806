package org.linli.residents;

/** Why a membership ended: RELATED where it goes on with another relation; a corrected one never held. */
public enum EndReason {
    MOVED,
    SPLIT,
    MERGED,
    RELATED,
    CORRECTED,
    DIED,
    LEFT
}
