package org.linli.plates;

import java.util.Set;

/** Where a plate is on its way from the request to the door and away from it. */
public enum PlateState {
    REQUESTED,
    MADE,
    INSTALLED,
    DAMAGED,
    VOID;

    /** Whether its code opens a page: it exists and has not been taken out of use. */
    public boolean isScannable() {
        return this == MADE || this == INSTALLED || this == DAMAGED;
    }

    boolean leadsTo(PlateState next) {
        return switch (this) {
            case REQUESTED -> Set.of(MADE, VOID).contains(next);
            case MADE -> Set.of(INSTALLED, VOID).contains(next);
            case INSTALLED -> Set.of(DAMAGED, VOID).contains(next);
            case DAMAGED -> Set.of(INSTALLED, VOID).contains(next);
            case VOID -> false;
        };
    }
}
