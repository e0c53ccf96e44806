package org.linli.portal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.persistence.GeneratedKey;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;

/** The announcements of somebody's units and of those below: found, written and changed. */
@UseCaseService
public class Announcements {
    private final AnnouncementMapper announcements;
    private final AnnouncementSteps steps;
    private final PortalRights rights;
    private final PortalPlaces places;
    private final PortalTexts texts;
    private final OrganizationService organization;
    private final Clock clock;

    Announcements(
            AnnouncementMapper announcements,
            AnnouncementSteps steps,
            PortalRights rights,
            PortalPlaces places,
            PortalTexts texts,
            OrganizationService organization,
            Clock clock) {
        this.announcements = announcements;
        this.steps = steps;
        this.rights = rights;
        this.places = places;
        this.texts = texts;
        this.organization = organization;
        this.clock = clock;
    }

    public Page<Announcement> page(AnnouncementFilter filter, PageRequest page, CurrentUser user) {
        var query = new AnnouncementMapper.Query(
                filter.state(), filter.text(), rights.paths(user), clock.instant(), page.offset(), page.size());
        return Page.of(announcements.list(query), page, announcements.count(query));
    }

    /** @throws NotFoundException if it belongs neither to his units nor below them */
    public Announcement find(String publicId, CurrentUser user) {
        return announcements.find(publicId, rights.paths(user)).orElseThrow(NotFoundException::new);
    }

    public List<AnnouncementStep> steps(Announcement announcement) {
        return announcements.listSteps(announcement.id());
    }

    /** The places in which each is shown. */
    public Map<Long, List<Unit>> areas(Collection<Announcement> of) {
        if (of.isEmpty()) {
            return Map.of();
        }
        var ids = of.stream().map(Announcement::id).toList();
        return announcements.listAreas(ids).stream()
                .collect(Collectors.groupingBy(
                        AnnouncementMapper.Area::announcementId,
                        Collectors.mapping(area -> organization.unit(area.unitId()), Collectors.toList())));
    }

    /**
     * Begins an announcement in the name of a unit.
     *
     * @throws InvalidRequestException if he does not write for the unit, or the text is not fit to be shown
     */
    public Announcement write(String unitCode, AnnouncementText text, CurrentUser user) {
        var unit = rights.unit(user, PortalRights.ANNOUNCE, unitCode)
                .orElseThrow(() -> new InvalidRequestException("unit", "portal.unit"));
        var areas = checked(text, unit);
        var now = clock.instant();
        var draft = new Announcement(
                0,
                PublicIds.next(),
                unit.id(),
                text.title(),
                text.body(),
                AnnouncementState.DRAFT,
                text.isPinned(),
                text.isRolling(),
                text.isToConfirm(),
                text.shownFrom(),
                text.shownUntil(),
                null,
                now,
                user.name(),
                0);
        var key = new GeneratedKey();
        announcements.insert(draft, key);
        announcements.insertAreas(key.id(), areas);
        steps.note(key.id(), AnnouncementAction.WRITTEN, null, user);
        return find(draft.publicId(), user);
    }

    /**
     * Changes a draft; what waits for its review or is published stays as it was looked through.
     *
     * @throws NotFoundException if it is not of his units
     * @throws NotNowException if it is no draft any more
     * @throws InvalidRequestException if the text is not fit to be shown
     * @throws org.linli.shared.problem.ChangedMeanwhileException if somebody was faster
     */
    public Announcement change(String publicId, AnnouncementText text, int version, CurrentUser user) {
        var before = find(publicId, user);
        steps.check(before, AnnouncementAction.CHANGED, version, user);
        var areas = checked(text, organization.unit(before.unitId()));
        var after = new Announcement(
                before.id(),
                publicId,
                before.unitId(),
                text.title(),
                text.body(),
                AnnouncementState.DRAFT,
                text.isPinned(),
                text.isRolling(),
                text.isToConfirm(),
                text.shownFrom(),
                text.shownUntil(),
                null,
                clock.instant(),
                user.name(),
                version);
        steps.save(after, before);
        announcements.deleteAreas(before.id());
        announcements.insertAreas(before.id(), areas);
        steps.note(before.id(), AnnouncementAction.CHANGED, null, user);
        return find(publicId, user);
    }

    private Collection<Long> checked(AnnouncementText text, Unit unit) {
        if (text.shownUntil() != null) {
            var begins = text.shownFrom() == null ? clock.instant() : text.shownFrom();
            if (!text.shownUntil().isAfter(begins)) {
                throw new InvalidRequestException("shownUntil", "portal.announcement.until");
            }
        }
        texts.check(text.body());
        return places.written(text.areas(), unit);
    }
}
