package org.linli.wishes.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.wishes.WishIntake;
import org.linli.wishes.WishReading;
import org.linli.wishes.WishReleases;
import org.linli.wishes.WishSeats;
import org.linli.wishes.web.WishEntries.WishRequest;
import org.linli.wishes.web.WishEntries.WishSearch;
import org.linli.wishes.web.WishEntries.WishSeatRequest;
import org.linli.wishes.web.WishEntries.WishWordsRequest;
import org.linli.wishes.web.WishViews.WishChoice;
import org.linli.wishes.web.WishViews.WishRowView;
import org.linli.wishes.web.WishViews.WishSheetView;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Wishes at the desk: registered, listed, searched in the archive, and read. */
@RestController
@RequestMapping("/api/wishes")
@RequiresPermission(WishReading.READ)
class WishController {
    private static final int USUAL_SIZE = 20;

    private final WishIntake intake;
    private final WishReading reading;
    private final WishSeats seats;
    private final WishReleases releases;
    private final WishViews views;

    WishController(WishIntake intake, WishReading reading, WishSeats seats, WishReleases releases, WishViews views) {
        this.intake = intake;
        this.reading = reading;
        this.seats = seats;
        this.releases = releases;
        this.views = views;
    }

    record WishReceipt(String number, String queryCode) {
        static WishReceipt of(WishIntake.Received received) {
            return new WishReceipt(received.caseNumber(), received.queryCode());
        }
    }

    record WishKinds(List<WishChoice> items) {}

    @PostMapping
    @RequiresPermission(WishIntake.REGISTER)
    ResponseEntity<WishReceipt> register(
            @Valid @RequestBody WishRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String requestKey,
            CurrentUser user) {
        var received = intake.register(request.toWish(), user, new IdempotentRequest(requestKey, request));
        return ResponseEntity.created(URI.create("/api/wishes/" + received.caseNumber()))
                .body(WishReceipt.of(received));
    }

    @GetMapping("/kinds")
    WishKinds kinds() {
        return new WishKinds(views.kinds());
    }

    @PostMapping("/search")
    Page<WishRowView> search(@Valid @RequestBody WishSearch search, CurrentUser user) {
        var page = new PageRequest(
                Objects.requireNonNullElse(search.page(), 0), Objects.requireNonNullElse(search.size(), USUAL_SIZE));
        var listed = reading.list(search.toFilter(), page, user);
        return listed.page().map(row -> views.row(row, listed.units(), listed.words()));
    }

    @GetMapping("/{number}")
    WishSheetView read(@PathVariable String number, CurrentUser user) {
        return views.sheet(reading.read(number, user));
    }

    @PostMapping("/{number}/seats")
    @RequiresPermission(WishIntake.REGISTER)
    WishSheetView enterSeat(
            @PathVariable String number, @Valid @RequestBody WishSeatRequest request, CurrentUser user) {
        seats.enter(number, request.name(), user);
        return views.sheet(reading.read(number, user));
    }

    @PostMapping("/{number}/claims/{claimId}/release")
    @RequiresPermission(WishIntake.REGISTER)
    WishSheetView release(
            @PathVariable String number,
            @PathVariable long claimId,
            @Valid @RequestBody WishWordsRequest request,
            CurrentUser user) {
        releases.release(number, claimId, request.words(), user);
        return views.sheet(reading.read(number, user));
    }

    @DeleteMapping("/{number}/seats/{seatId}")
    @RequiresPermission(WishIntake.REGISTER)
    WishSheetView removeSeat(@PathVariable String number, @PathVariable long seatId, CurrentUser user) {
        seats.remove(number, seatId, user);
        return views.sheet(reading.read(number, user));
    }
}
