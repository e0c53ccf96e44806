package org.linli.events;

import java.util.ArrayList;
import java.util.List;
import org.linli.casefile.CaseChange;
import org.linli.casefile.CaseFile;
import org.linli.casefile.Happening;
import org.linli.inbox.OpenRecusals;
import org.linli.organization.OrganizationService;
import org.linli.security.CurrentUser;
import org.linli.shared.Messages;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** A report that complains of somebody goes on doing so in the case into which it is merged. */
@Component
class MergedComplaints {
    private final OpenRecusals recusals;
    private final OrganizationService organization;
    private final Messages messages;

    MergedComplaints(OpenRecusals recusals, OrganizationService organization, Messages messages) {
        this.recusals = recusals;
        this.organization = organization;
        this.messages = messages;
    }

    /** Whether the leading case can take over whom the other complains of: it complains of nobody else. */
    boolean fit(CaseFile merged, CaseFile leading) {
        return fit(merged.complainedUnitId(), leading.complainedUnitId())
                && fit(merged.complainedStaffId(), leading.complainedStaffId());
    }

    /** Makes the leading case complain of whom the merged one does, in its open tasks too; no person is named. */
    void inherit(CaseFile merged, CaseChange leading, CurrentUser user, String actorUnit) {
        var turns = leading.turns();
        if (!fit(merged.complainedUnitId(), turns.complainedUnitId())
                || !fit(merged.complainedStaffId(), turns.complainedStaffId())) {
            throw new OptimisticLockingFailureException("The earlier case has come to complain of another meanwhile");
        }
        List<String> whom = new ArrayList<>();
        if (merged.complainedUnitId() != null && turns.complainedUnitId() == null) {
            whom.add(organization.unit(merged.complainedUnitId()).name());
        }
        if (merged.complainedStaffId() != null && turns.complainedStaffId() == null) {
            whom.add(messages.text("event.complained.somebody"));
        }
        if (!whom.isEmpty()) {
            leading.turn(now -> now.complainingOf(
                    either(merged.complainedUnitId(), turns.complainedUnitId()),
                    either(merged.complainedStaffId(), turns.complainedStaffId())));
            leading.record(Happening.of(user, actorUnit, "inheritComplaint", null, false)
                    .concerning(String.join("、", whom), null));
            recusals.apply(leading);
        }
    }

    private static Long either(Long merged, Long leading) {
        return leading == null ? merged : leading;
    }

    private static boolean fit(Long merged, Long leading) {
        return merged == null || leading == null || merged.equals(leading);
    }
}
