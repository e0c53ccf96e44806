package org.linli.wishes.web;

import jakarta.validation.Valid;
import java.net.URI;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.wishes.Alliances;
import org.linli.wishes.VolunteerKind;
import org.linli.wishes.VolunteerState;
import org.linli.wishes.Volunteers;
import org.linli.wishes.WishReading;
import org.linli.wishes.web.WishEntries.AllianceRequest;
import org.linli.wishes.web.WishEntries.VolunteerDecisionRequest;
import org.linli.wishes.web.WishViews.AllianceView;
import org.linli.wishes.web.WishViews.VolunteerView;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The registers of those who take up wishes: alliance units, and the volunteers of one's communities. */
@RestController
class WishRegisterController {
    private final Alliances alliances;
    private final Volunteers volunteers;
    private final WishViews views;

    WishRegisterController(Alliances alliances, Volunteers volunteers, WishViews views) {
        this.alliances = alliances;
        this.volunteers = volunteers;
        this.views = views;
    }

    @GetMapping("/api/alliance-units")
    @RequiresPermission(WishReading.READ)
    Page<AllianceView> alliances(
            @RequestParam(required = false) String text,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            CurrentUser user) {
        var isKeeper = user.has(Alliances.KEEP);
        return alliances.list(text, new PageRequest(page, size)).map(one -> views.alliance(one, isKeeper));
    }

    @PostMapping("/api/alliance-units")
    @RequiresPermission(Alliances.KEEP)
    ResponseEntity<AllianceView> add(@Valid @RequestBody AllianceRequest request) {
        if (request.code() == null) {
            throw new InvalidRequestException("code", "problem.field.missing");
        }
        var added = alliances.add(request.code(), request.toEntry());
        return ResponseEntity.created(URI.create("/api/alliance-units/" + request.code()))
                .body(views.alliance(added, true));
    }

    @PutMapping("/api/alliance-units/{allianceCode}")
    @RequiresPermission(Alliances.KEEP)
    AllianceView change(@PathVariable String allianceCode, @Valid @RequestBody AllianceRequest request) {
        return views.alliance(alliances.change(allianceCode, request.toEntry(), request.version()), true);
    }

    @GetMapping("/api/volunteers")
    @RequiresPermission(Volunteers.VERIFY)
    Page<VolunteerView> volunteers(
            @RequestParam(required = false) VolunteerState state,
            @RequestParam(required = false) VolunteerKind kind,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            CurrentUser user) {
        return volunteers.list(state, kind, new PageRequest(page, size), user).map(one -> views.volunteer(one, true));
    }

    @PutMapping("/api/volunteers/{volunteerNumber}/decision")
    @RequiresPermission(Volunteers.VERIFY)
    VolunteerView decide(
            @PathVariable String volunteerNumber,
            @Valid @RequestBody VolunteerDecisionRequest request,
            CurrentUser user) {
        return views.volunteer(volunteers.decide(volunteerNumber, request.toDecision(), user), true);
    }
}
