package org.linli.organization;

import java.util.Set;

/**
 * Something new waits for a decision of whoever may take it at a unit.
 *
 * @param template what he is told: a row of {@code notice_template}, which names nobody
 * @param permission that his post there has to have
 * @param excludedIds who may not take this one, such as who wrote it
 * @param count how many of the kind came at once
 */
public record MatterWaits(String template, String permission, long unitId, Set<Long> excludedIds, int count) {

    public MatterWaits {
        excludedIds = Set.copyOf(excludedIds);
    }

    public static MatterWaits one(String template, String permission, long unitId) {
        return new MatterWaits(template, permission, unitId, Set.of(), 1);
    }
}
