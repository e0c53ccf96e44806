package org.linli.portal.web;

import jakarta.annotation.Nullable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.linli.organization.OrganizationService;
import org.linli.portal.Announcement;
import org.linli.portal.AnnouncementReads;
import org.linli.portal.PortalPlaces;
import org.linli.portal.PortalSettings;
import org.linli.portal.PortalTexts;
import org.linli.portal.PublicAnnouncements;
import org.linli.security.ClientAddress;
import org.linli.security.CurrentResident;
import org.linli.security.CurrentResidents;
import org.linli.security.OpenToAll;
import org.linli.security.RateLimit;
import org.linli.security.RateLimiter;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The announcements of a place for anybody; that somebody read one is counted once for each account, or else each phone. */
@RestController
@RequestMapping("/api/public/announcements")
@OpenToAll
class PublicAnnouncementController {
    private static final Duration WINDOW = Duration.ofMinutes(10);

    record PublicAnnouncementRow(String id, String title, String unitName, Instant shownAt, boolean pinned) {}

    record PublicAnnouncement(
            String title,
            String unitName,
            Instant shownAt,
            @Nullable Instant shownUntil,
            boolean toConfirm,
            List<PortalTextBlock> blocks) {}

    /** {@code device} is a random word that the phone drew for itself; {@code area} is where he reads. */
    record ReadRequest(
            @NotNull(message = "{portal.required}") @Pattern(regexp = "[0-9a-f]{32}", message = "{portal.device}")
            String device,

            @Nullable @Size(max = 40, message = "{portal.tooLong}")
            String area,

            boolean confirmed) {}

    private final PublicAnnouncements announcements;
    private final AnnouncementReads reads;
    private final PortalPlaces places;
    private final PortalTexts texts;
    private final OrganizationService organization;
    private final CurrentResidents residents;
    private final RateLimiter limiter;
    private final ClientAddress addresses;
    private final RateLimit limit;

    PublicAnnouncementController(
            PublicAnnouncements announcements,
            AnnouncementReads reads,
            PortalPlaces places,
            PortalTexts texts,
            OrganizationService organization,
            CurrentResidents residents,
            RateLimiter limiter,
            ClientAddress addresses,
            PortalSettings settings) {
        this.announcements = announcements;
        this.reads = reads;
        this.places = places;
        this.texts = texts;
        this.organization = organization;
        this.residents = residents;
        this.limiter = limiter;
        this.addresses = addresses;
        limit = new RateLimit(settings.readsPerCaller(), WINDOW);
    }

    @GetMapping
    ResponseEntity<Page<PublicAnnouncementRow>> list(
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return PublicAnswers.of(announcements
                .page(places.read(area), new PageRequest(page, size))
                .map(each -> new PublicAnnouncementRow(
                        each.publicId(), each.title(), nameOf(each), shownAt(each), each.isPinned())));
    }

    @GetMapping("/{announcementId}")
    ResponseEntity<PublicAnnouncement> read(@PathVariable("announcementId") String id) {
        var found = announcements.find(id);
        return PublicAnswers.of(new PublicAnnouncement(
                found.title(),
                nameOf(found),
                shownAt(found),
                found.shownUntil(),
                found.isToConfirm(),
                PortalTextBlock.of(texts.blocks(found.body()))));
    }

    @PostMapping("/{announcementId}/reads")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void count(
            @PathVariable("announcementId") String id,
            @Valid @RequestBody ReadRequest request,
            HttpServletRequest http) {
        announcements.find(id);
        limiter.check("announcement-read", addresses.keyedHash(http), limit);
        var resident = residents.find();
        reads.read(
                id,
                request.device(),
                resident.map(CurrentResident::code).orElse(null),
                request.area(),
                request.confirmed());
    }

    private String nameOf(Announcement each) {
        return organization.unit(each.unitId()).name();
    }

    private static Instant shownAt(Announcement each) {
        return each.shownFrom() != null && each.shownFrom().isAfter(each.publishedAt())
                ? each.shownFrom()
                : each.publishedAt();
    }
}
