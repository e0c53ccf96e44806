package org.linli.portal.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import java.net.URI;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.portal.AnnouncementFilter;
import org.linli.portal.AnnouncementFlow;
import org.linli.portal.AnnouncementReads;
import org.linli.portal.AnnouncementState;
import org.linli.portal.Announcements;
import org.linli.portal.PortalRights;
import org.linli.portal.web.AnnouncementEntries.AnnouncementChangeRequest;
import org.linli.portal.web.AnnouncementEntries.AnnouncementDetails;
import org.linli.portal.web.AnnouncementEntries.AnnouncementReading;
import org.linli.portal.web.AnnouncementEntries.AnnouncementRow;
import org.linli.portal.web.AnnouncementEntries.AnnouncementStepRequest;
import org.linli.portal.web.AnnouncementEntries.CommunityReadsResponse;
import org.linli.portal.web.AnnouncementEntries.NewAnnouncementRequest;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.Texts;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The desk of announcements: written, looked through by somebody else, published, withdrawn, and who read them. */
@RestController
@RequestMapping("/api/announcements")
@RequiresPermission(PortalRights.ANNOUNCE)
class AnnouncementController {
    private final Announcements announcements;
    private final AnnouncementFlow flow;
    private final AnnouncementReads reads;
    private final AnnouncementViews views;
    private final OrganizationService organization;

    AnnouncementController(
            Announcements announcements,
            AnnouncementFlow flow,
            AnnouncementReads reads,
            AnnouncementViews views,
            OrganizationService organization) {
        this.announcements = announcements;
        this.flow = flow;
        this.reads = reads;
        this.views = views;
        this.organization = organization;
    }

    @GetMapping
    Page<AnnouncementRow> list(
            @RequestParam(required = false) @Nullable AnnouncementState state,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            CurrentUser user) {
        var filter = new AnnouncementFilter(state, Texts.isBlank(q) ? null : q.strip());
        return views.rows(announcements.page(filter, new PageRequest(page, size), user));
    }

    @GetMapping("/{announcementId}")
    AnnouncementDetails read(@PathVariable("announcementId") String id, CurrentUser user) {
        return views.details(announcements.find(id, user), user);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<AnnouncementDetails> write(@Valid @RequestBody NewAnnouncementRequest request, CurrentUser user) {
        var written = announcements.write(request.unit(), request.text().toText(), user);
        return ResponseEntity.created(URI.create("/api/announcements/" + written.publicId()))
                .body(views.details(written, user));
    }

    @PutMapping("/{announcementId}")
    AnnouncementDetails change(
            @PathVariable("announcementId") String id,
            @Valid @RequestBody AnnouncementChangeRequest request,
            CurrentUser user) {
        return views.details(announcements.change(id, request.text().toText(), request.version(), user), user);
    }

    @PostMapping("/{announcementId}/steps")
    AnnouncementDetails take(
            @PathVariable("announcementId") String id,
            @Valid @RequestBody AnnouncementStepRequest request,
            CurrentUser user) {
        var note = Texts.isBlank(request.note()) ? null : request.note().strip();
        return views.details(flow.take(request.action(), id, note, request.version(), user), user);
    }

    /** How many read it, by community. */
    @GetMapping("/{announcementId}/reads")
    CommunityReadsResponse reads(@PathVariable("announcementId") String id, CurrentUser user) {
        return new CommunityReadsResponse(views.byCommunity(announcements.find(id, user)));
    }

    /** The readings of one community, or with {@code community=none} those of readers who named no place. */
    @GetMapping("/{announcementId}/readings")
    Page<AnnouncementReading> readings(
            @PathVariable("announcementId") String id,
            @RequestParam(required = false) @Nullable String community,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            CurrentUser user) {
        var found = announcements.find(id, user);
        var isElsewhere = "none".equals(community);
        Long communityId = Texts.isBlank(community) || isElsewhere
                ? null
                : organization.findUnit(community).map(Unit::id).orElseThrow(NotFoundException::new);
        return views.readings(reads.page(found, communityId, isElsewhere, new PageRequest(page, size)));
    }
}
