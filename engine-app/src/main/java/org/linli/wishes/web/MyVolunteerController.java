package org.linli.wishes.web;

import static org.linli.wishes.web.MyWishController.mine;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.linli.security.CurrentResident;
import org.linli.security.OpenToResidents;
import org.linli.wishes.Alliances;
import org.linli.wishes.VolunteerHours;
import org.linli.wishes.Volunteers;
import org.linli.wishes.web.WishEntries.VolunteerRequest;
import org.linli.wishes.web.WishViews.VolunteerView;
import org.linli.wishes.web.WishViews.WishChoice;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Oneself as a volunteer: registered, and with the hours one served. */
@RestController
@RequestMapping("/api/me/volunteer")
@OpenToResidents
class MyVolunteerController {
    private final Volunteers volunteers;
    private final VolunteerHours hours;
    private final Alliances alliances;
    private final WishViews views;

    MyVolunteerController(Volunteers volunteers, VolunteerHours hours, Alliances alliances, WishViews views) {
        this.volunteers = volunteers;
        this.hours = hours;
        this.alliances = alliances;
        this.views = views;
    }

    /** {@code volunteer} is null while he has not registered. */
    record OwnVolunteer(@Nullable VolunteerView volunteer, List<WishChoice> kinds, List<WishChoice> units) {}

    record ServiceView(String number, WishChoice kind, LocalDate servedOn, int minutes) {}

    record CertificateView(String token, int minutes, LocalDate untilDay, Instant issuedAt) {}

    record OwnHoursView(int minutes, List<ServiceView> services, List<CertificateView> certificates) {}

    @GetMapping
    ResponseEntity<OwnVolunteer> read(CurrentResident me) {
        return mine(new OwnVolunteer(
                volunteers.own(me).map(one -> views.volunteer(one, false)).orElse(null),
                views.kinds(),
                alliances.active().stream()
                        .map(unit -> new WishChoice(unit.code(), unit.name()))
                        .toList()));
    }

    @PutMapping
    ResponseEntity<OwnVolunteer> ask(@Valid @RequestBody VolunteerRequest request, CurrentResident me) {
        volunteers.ask(request.toWanted(), me);
        return read(me);
    }

    @GetMapping("/hours")
    ResponseEntity<OwnHoursView> hours(CurrentResident me) {
        var own = hours.own(me);
        return mine(new OwnHoursView(
                own.minutes(),
                own.services().stream()
                        .map(one -> new ServiceView(
                                one.caseNumber(), views.kind(one.kind()), one.servedOn(), one.minutes()))
                        .toList(),
                own.certificates().stream()
                        .map(one ->
                                new CertificateView(one.paperToken(), one.minutes(), one.untilDay(), one.issuedAt()))
                        .toList()));
    }

    @PostMapping("/certificates")
    ResponseEntity<OwnHoursView> certify(CurrentResident me) {
        hours.certify(me);
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(hours(me).getBody());
    }

    @GetMapping("/certificates/{token}")
    ResponseEntity<byte[]> certificate(@PathVariable String token, CurrentResident me) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "attachment; filename=\"volunteer-hours.pdf\"")
                .cacheControl(CacheControl.noStore())
                .body(hours.file(token, me));
    }
}
