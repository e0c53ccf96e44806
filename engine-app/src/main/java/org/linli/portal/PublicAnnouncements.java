package org.linli.portal;

import java.time.Clock;
import java.util.List;
import org.linli.organization.Unit;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.NotFoundException;

/** The announcements that anybody may read now at a place. */
@UseCaseService
public class PublicAnnouncements {
    private static final int MOST_ROLLING = 8;

    private final AnnouncementMapper announcements;
    private final Clock clock;

    PublicAnnouncements(AnnouncementMapper announcements, Clock clock) {
        this.announcements = announcements;
        this.clock = clock;
    }

    public Page<Announcement> page(Unit place, PageRequest page) {
        var shown = shown(place, false, page.offset(), page.size());
        return Page.of(announcements.listShown(shown), page, announcements.countShown(shown));
    }

    /** Those that roll on the home page. */
    public List<Announcement> rolling(Unit place) {
        return announcements.listShown(shown(place, true, 0, MOST_ROLLING));
    }

    public long count(Unit place) {
        return announcements.countShown(shown(place, false, 0, 1));
    }

    /** @throws NotFoundException if it is not shown, or not any more */
    public Announcement find(String publicId) {
        return announcements.findShown(publicId, clock.instant()).orElseThrow(NotFoundException::new);
    }

    private AnnouncementMapper.Shown shown(Unit place, boolean isRollingOnly, int offset, int size) {
        return new AnnouncementMapper.Shown(PortalPlaces.around(place), isRollingOnly, clock.instant(), offset, size);
    }
}
