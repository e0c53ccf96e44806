package org.linli.notifications;

import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.linli.casefile.NoticeWanted;
import org.linli.organization.MatterWaits;
import org.linli.organization.OrganizationService;
import org.linli.security.CurrentUser;
import org.linli.security.CurrentUsers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells those who may decide that something waits for them: whoever has such a post at the unit, and where nobody else has one
 * there, at the next above it.
 */
@Component
class MatterNotices {
    private final KeeperMapper keepers;
    private final OrganizationService organization;
    private final NoticeWriter writer;
    private final CurrentUsers users;
    private final Clock clock;

    MatterNotices(
            KeeperMapper keepers,
            OrganizationService organization,
            NoticeWriter writer,
            CurrentUsers users,
            Clock clock) {
        this.keepers = keepers;
        this.organization = organization;
        this.writer = writer;
        this.users = users;
        this.clock = clock;
    }

    @EventListener
    void on(MatterWaits matter) {
        var deciders = deciders(matter);
        if (!deciders.isEmpty()) {
            var unit = organization.unit(matter.unitId()).name();
            var values = Map.of("unit", unit, "count", Integer.toString(matter.count()));
            writer.on(NoticeWanted.toStaff(matter.template(), null, deciders, values));
        }
    }

    private Set<Long> deciders(MatterWaits matter) {
        var others = new HashSet<>(matter.excludedIds());
        users.find().map(CurrentUser::staffId).ifPresent(others::add);
        Long unitId = matter.unitId();
        while (unitId != null) {
            var deciders = new HashSet<>(keepers.listDeciders(unitId, matter.permission(), clock.instant()));
            deciders.removeAll(others);
            if (!deciders.isEmpty()) {
                return deciders;
            }
            unitId = organization.unit(unitId).parentId();
        }
        return Set.of();
    }
}
