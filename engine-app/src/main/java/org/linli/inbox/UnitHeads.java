package org.linli.inbox;

import org.linli.security.CurrentUser;

/** Who may keep what the people of a unit share. */
final class UnitHeads {
    private static final String PERMISSION = "task:reassign";

    private UnitHeads() {}

    static boolean isHeadOf(CurrentUser user, long unitId) {
        return user.has(PERMISSION) && user.unitIds().contains(unitId);
    }
}
