package org.linli.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.linli.casefile.Channel;
import org.linli.casefile.Reporter;
import org.linli.casefile.Spot;
import org.linli.organization.Unit;

/**
 * An event as it was reported.
 *
 * @param uploaderId the member of staff who sent the files, or null where the public did
 */
public record NewEvent(
        Unit grid,
        String categoryCode,
        String description,
        boolean isUrgent,
        Spot spot,
        Channel channel,
        Reporter reporter,
        List<String> evidenceIds,
        Long uploaderId) {
    public NewEvent {
        description = description == null ? "" : description.strip();
        evidenceIds = evidenceIds == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(evidenceIds));
    }
}
