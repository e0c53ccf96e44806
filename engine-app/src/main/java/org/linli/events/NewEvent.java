package org.linli.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.linli.casefile.Channel;
import org.linli.casefile.Reporter;
import org.linli.casefile.Spot;
import org.linli.evidence.Authorisation;
import org.linli.organization.Unit;
import org.linli.security.CurrentUser;

/**
 * An event as it was reported.
 *
 * @param suspectedDuplicateId the case that the reporter says tells of the same matter, or null
 * @param authorisation how the resident for whom it is entered authorised that, or null
 * @param user whoever is logged in and sent the files, or null; a report from a scanned code does not name him
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
        Long suspectedDuplicateId,
        CurrentUser user,
        Long complainedUnitId,
        Long complainedStaffId,
        Authorisation authorisation) {

    /** An event that complains of nobody. */
    public NewEvent(
            Unit grid,
            String categoryCode,
            String description,
            boolean isUrgent,
            Spot spot,
            Channel channel,
            Reporter reporter,
            List<String> evidenceIds,
            Long suspectedDuplicateId,
            CurrentUser user) {
        this(
                grid,
                categoryCode,
                description,
                isUrgent,
                spot,
                channel,
                reporter,
                evidenceIds,
                suspectedDuplicateId,
                user,
                null,
                null,
                null);
    }

    /** The same, entered for a resident, whose authorisation is one of the files. */
    public NewEvent authorisedBy(Authorisation given) {
        var files = new ArrayList<>(evidenceIds);
        files.add(given.evidenceId());
        return new NewEvent(
                grid,
                categoryCode,
                description,
                isUrgent,
                spot,
                Channel.HELPER,
                reporter,
                files,
                suspectedDuplicateId,
                user,
                complainedUnitId,
                complainedStaffId,
                given);
    }

    /** The same, complaining of a unit and perhaps of a person. */
    public NewEvent complainingOf(Long unitId, Long staffId) {
        return new NewEvent(
                grid,
                categoryCode,
                description,
                isUrgent,
                spot,
                channel,
                reporter,
                evidenceIds,
                suspectedDuplicateId,
                user,
                unitId,
                staffId,
                authorisation);
    }

    public NewEvent {
        description = description == null ? "" : description.strip();
        evidenceIds = evidenceIds == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(evidenceIds));
    }

    Long uploaderId() {
        return user == null ? null : user.staffId();
    }

    /** The member of staff who reports, or null where somebody scanned a code. */
    CurrentUser reportingStaff() {
        return channel == Channel.PUBLIC ? null : user;
    }
}
