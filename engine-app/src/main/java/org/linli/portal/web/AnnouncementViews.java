package org.linli.portal.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.portal.Announcement;
import org.linli.portal.AnnouncementFlow;
import org.linli.portal.AnnouncementReads;
import org.linli.portal.Announcements;
import org.linli.portal.PortalTexts;
import org.linli.portal.web.AnnouncementEntries.AnnouncementDetails;
import org.linli.portal.web.AnnouncementEntries.AnnouncementReading;
import org.linli.portal.web.AnnouncementEntries.AnnouncementRow;
import org.linli.portal.web.AnnouncementEntries.AnnouncementStepRow;
import org.linli.portal.web.AnnouncementEntries.CommunityReads;
import org.linli.residents.InhabitedDoors;
import org.linli.security.CurrentUser;
import org.linli.shared.paging.Page;
import org.springframework.stereotype.Component;

/** Announcements as the desk shows them. */
@Component
class AnnouncementViews {
    private final Announcements announcements;
    private final AnnouncementFlow flow;
    private final AnnouncementReads reads;
    private final PortalTexts texts;
    private final OrganizationService organization;
    private final InhabitedDoors doors;
    private final Clock clock;

    AnnouncementViews(
            Announcements announcements,
            AnnouncementFlow flow,
            AnnouncementReads reads,
            PortalTexts texts,
            OrganizationService organization,
            InhabitedDoors doors,
            Clock clock) {
        this.announcements = announcements;
        this.flow = flow;
        this.reads = reads;
        this.texts = texts;
        this.organization = organization;
        this.doors = doors;
        this.clock = clock;
    }

    Page<AnnouncementRow> rows(Page<Announcement> page) {
        var areas = announcements.areas(page.items());
        var counts = reads.counts(page.items());
        return page.map(each -> row(each, areas, counts));
    }

    AnnouncementDetails details(Announcement one, CurrentUser user) {
        var row = row(one, announcements.areas(List.of(one)), reads.counts(List.of(one)));
        var steps = announcements.steps(one).stream()
                .map(step -> new AnnouncementStepRow(step.action(), step.note(), step.doneAt(), step.doneBy()))
                .toList();
        return new AnnouncementDetails(
                row, one.body(), PortalTextBlock.of(texts.blocks(one.body())), flow.possible(one, user), steps);
    }

    /** Those of whom somebody read it first, then the others for whom it is; readers who named no place stand for themselves. */
    List<CommunityReads> byCommunity(Announcement one) {
        var counts = reads.byCommunity(one);
        var addressed = announcements.areas(List.of(one)).getOrDefault(one.id(), List.of()).stream()
                .flatMap(area -> organization.communitiesOf(area).stream())
                .map(Unit::id);
        var ids = Stream.concat(
                        counts.stream()
                                .map(AnnouncementReads.OfCommunity::communityId)
                                .filter(Objects::nonNull),
                        addressed)
                .distinct()
                .toList();
        var communities = organization.unitsById(ids);
        var inhabited = doors.ofCommunities(ids);
        var read =
                counts.stream().map(AnnouncementReads.OfCommunity::communityId).collect(Collectors.toSet());
        return Stream.concat(
                        counts.stream(),
                        ids.stream()
                                .filter(id -> !read.contains(id))
                                .map(id -> new AnnouncementReads.OfCommunity(id, 0, 0)))
                .map(count -> {
                    var id = count.communityId();
                    var community = id == null ? null : communities.get(id);
                    return new CommunityReads(
                            community == null ? null : community.code(),
                            community == null ? null : community.name(),
                            count.readers(),
                            count.confirmed(),
                            id == null ? null : inhabited.get(id));
                })
                .toList();
    }

    Page<AnnouncementReading> readings(Page<AnnouncementReads.Reading> page) {
        var communities = organization.unitsById(page.items().stream()
                .map(AnnouncementReads.Reading::communityId)
                .filter(Objects::nonNull)
                .toList());
        return page.map(each -> new AnnouncementReading(
                each.communityId() == null
                        ? null
                        : communities.get(each.communityId()).name(),
                each.readerKind(),
                each.readAt(),
                each.confirmedAt()));
    }

    private AnnouncementRow row(
            Announcement each, Map<Long, List<Unit>> areas, Map<Long, AnnouncementReads.Count> counts) {
        var unit = organization.unit(each.unitId());
        var count = counts.get(each.id());
        return new AnnouncementRow(
                each.publicId(),
                unit.code(),
                unit.name(),
                each.title(),
                each.stateAt(clock.instant()),
                areas.getOrDefault(each.id(), List.of()).stream()
                        .map(PortalPlaceView::of)
                        .toList(),
                each.isPinned(),
                each.isRolling(),
                each.isToConfirm(),
                each.shownFrom(),
                each.shownUntil(),
                each.publishedAt(),
                count == null ? 0 : count.readers(),
                count == null ? 0 : count.confirmed(),
                each.changedAt(),
                each.changedBy(),
                each.version());
    }
}
